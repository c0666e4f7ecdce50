/** Sentences of the vault: what the host says when a plan is created, opened, saved or closed. */
export const vault = {
  'vault.no-plan-open': 'No plan is open. Open a plan first.',
} as const;
