import Keycloak from 'keycloak-js';

export interface SignInSettings {
  keycloakUrl: string;
  realm: string;
  clientId: string;
}

const MIN_VALIDITY_SECONDS = 30;
let keycloak: Keycloak | undefined;

/** Sends the browser to the sign-in page unless there is a session. Tokens stay in memory. */
export async function signIn(settings: SignInSettings): Promise<void> {
  keycloak = new Keycloak({ url: settings.keycloakUrl, realm: settings.realm, clientId: settings.clientId });
  await keycloak.init({
    onLoad: 'login-required',
    pkceMethod: 'S256',
    responseMode: 'query',
    checkLoginIframe: false,
  });
}

function session(): Keycloak {
  if (!keycloak) throw new Error('not signed in yet');
  return keycloak;
}

/** An access token that is good for the next half minute. */
export async function token(): Promise<string> {
  const current = session();
  try {
    await current.updateToken(MIN_VALIDITY_SECONDS);
  } catch {
    await current.login(); // the session has ended: leaves the page
  }
  return current.token ?? '';
}

export async function signOut(): Promise<void> {
  await session().logout({ redirectUri: `${location.origin}/` });
}
