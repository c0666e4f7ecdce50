/** The one channel between the window and the host. */
export const bridgeChannel = 'departure-desk:call';
