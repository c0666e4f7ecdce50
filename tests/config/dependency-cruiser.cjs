/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'shared-stands-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(electron|renderer|tests)/' },
    },
    {
      name: 'shared-is-pure',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shells-and-window-meet-only-in-shared',
      severity: 'error',
      from: { path: '^electron/' },
      to: { path: '^(renderer|tests)/' },
    },
    {
      name: 'window-and-shells-meet-only-in-shared',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: '^(electron|tests)/' },
    },
    {
      name: 'features-do-not-know-each-other',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'features-do-not-know-the-app',
      severity: 'error',
      from: { path: '^renderer/(features|give-out|desk|workers|platform|ui)/' },
      to: { path: '^renderer/app/' },
    },
    {
      name: 'only-app-imports-features',
      severity: 'error',
      from: { path: '^renderer/(give-out|desk|workers|platform|ui)/' },
      to: { path: '^renderer/features/' },
    },
    {
      name: 'ui-imports-nothing-of-ours-but-words',
      severity: 'error',
      from: { path: '^renderer/ui/' },
      to: { path: '^(renderer|shared)/', pathNot: '^(renderer/ui|shared/(messages|kit))/' },
    },
    {
      name: 'only-the-desk-imports-dexie',
      severity: 'error',
      from: { path: '^renderer/', pathNot: '^renderer/desk/' },
      to: { path: 'node_modules/dexie' },
    },
    {
      name: 'host-does-not-know-electron',
      severity: 'error',
      from: { path: '^electron/(host|chromium)/|^electron/headless' },
      to: { path: 'node_modules/electron/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    // A relative name would be looked up from the folder of the file again.
    tsConfig: { fileName: `${process.cwd()}/tests/tsconfig.json` },
    exclude: { path: '^out/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
