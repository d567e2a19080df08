/** Runs before the page, in its own world: gives the page the bridge to the backend, and nothing else. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';
import type { Bridge, Reply } from '#electron/contract/reply.ts';
import { channels } from '#electron/hosts/channels.ts';

const bridge: Bridge = {
  call: (method, params) => ipcRenderer.invoke(channels.call, method, params) as Promise<Reply>,
  listen: (listener) => {
    const hear = (_event: IpcRendererEvent, name: string, payload: unknown) => listener(name, payload);
    ipcRenderer.on(channels.event, hear);
    return () => {
      ipcRenderer.off(channels.event, hear);
    };
  },
  savePdf: (name, paper) =>
    ipcRenderer.invoke(channels.savePdf, name, paper) as ReturnType<NonNullable<Bridge['savePdf']>>,
};

contextBridge.exposeInMainWorld('bayaz', bridge);
