/** Whether an address or a name is of this machine alone, as `HOST` and as the Host header have it. */
export const isLoopback = (host: string): boolean => /^(127(\.\d+){3}|localhost|\[?::1\]?)$/.test(host);
