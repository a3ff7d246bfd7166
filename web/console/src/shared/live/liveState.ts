import { createContext, useContext } from 'react';
import type { LiveState } from './eventStream';

export const LiveContext = createContext<LiveState>('connecting');

export const useLiveState = (): LiveState => useContext(LiveContext);
