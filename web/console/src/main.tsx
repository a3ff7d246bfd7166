import '@patternfly/react-core/dist/styles/base.css';
import './app.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { texts } from './i18n/texts';
import { ApiProblem } from './shared/api/problem';
import { signIn, type SignInSettings } from './shared/auth/session';
import { LiveProvider } from './shared/live/LiveProvider';
import { routes } from './shell/routes';

/** Refusals are answers: only faults and lost connections are tried again. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);

const queries = new QueryClient({ defaultOptions: { queries: { staleTime: 10_000, retry: worthRetrying } } });

async function settings(): Promise<SignInSettings> {
  const response = await fetch('/api/v1/config', { cache: 'no-store' });
  if (!response.ok) throw new Error(`config: ${response.status}`);
  return (await response.json()) as SignInSettings;
}

function noServer(root: HTMLElement): void {
  const title = document.createElement('h1');
  title.textContent = texts.shell.noServer;
  const body = document.createElement('p');
  body.textContent = texts.shell.noServerBody;
  root.className = 'no-server';
  root.replaceChildren(title, body);
}

async function start(root: HTMLElement): Promise<void> {
  await signIn(await settings());
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <LiveProvider>
          <RouterProvider router={createBrowserRouter(routes)} />
        </LiveProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root') ?? document.body;
start(root).catch(() => noServer(root));
