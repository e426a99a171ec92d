// The walls of the house: which room may import which, and that a feature never imports another feature.
const ROOMS = { core: [], sync: ['core'], ui: ['core'], server: ['core', 'sync'], phone: ['core', 'sync', 'ui'], office: ['core', 'ui'] };
const ALL = [...Object.keys(ROOMS), 'testing'];
// Tests may also reach for the small desa and the suites in testing.
const TESTS = '\\.test\\.tsx?$';

const walls = Object.entries(ROOMS).map(([room, may]) => ({
  name: `wall-${room}`,
  comment: `${room} may import only: ${may.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^${room}/src`, pathNot: TESTS },
  to: { path: `^(${ALL.filter((other) => other !== room && !may.includes(other)).join('|')})/` },
}));

const features = ['server', 'phone', 'office'].map((room) => ({
  name: `feature-${room}`,
  comment: 'A feature never imports another feature: what two need moves down.',
  severity: 'error',
  from: { path: `^${room}/src/features/([^/]+)/`, pathNot: TESTS },
  to: { path: `^${room}/src/features/`, pathNot: `^${room}/src/features/$1/` },
}));

export default {
  forbidden: [
    ...walls,
    ...features,
    {
      name: 'core-one-library',
      comment: 'core knows one schema library and nothing else.',
      severity: 'error',
      from: { path: '^core/src', pathNot: TESTS },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'core'], pathNot: 'node_modules/zod/' },
    },
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-orphan-import', comment: 'Every import resolves.', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules|dist' },
    exclude: { path: 'dist/|\\.tsbuild/' },
    // swc reads TypeScript 7 sources; type-only imports count, so that a wall holds for types too.
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json', '.css'],
    },
  },
};
