import { useSyncExternalStore } from 'react';

const DARK = 'pf-v6-theme-dark';
const listeners = new Set<() => void>();

const isDark = () => document.documentElement.classList.contains(DARK);

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDark = (): boolean => useSyncExternalStore(listen, isDark);

/** Chosen once, kept in this browser; before that the system's choice holds (see /theme.js). */
export function setDark(dark: boolean): void {
  document.documentElement.classList.toggle(DARK, dark);
  try {
    localStorage.setItem('agentos.theme', dark ? 'dark' : 'light');
  } catch {
    // storage is blocked: the choice holds until the page is left
  }
  listeners.forEach((listener) => listener());
}
