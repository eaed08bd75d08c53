const writing = new Set([
  'save',
  'insert',
  'update',
  'upsert',
  'delete',
  'remove',
  'softDelete',
  'softRemove',
  'recover',
  'restore',
  'increment',
  'decrement',
  'clear',
]);
const opening = new Set(['transaction', 'startTransaction', 'commitTransaction', 'rollbackTransaction', 'createQueryRunner']);

/** The names of a type and its ancestors that TypeORM declares. */
function typeormNames(type) {
  const parts = type.isUnionOrIntersection() ? type.types : [type];
  return parts.flatMap((part) => {
    const symbol = part.getSymbol();
    const fromTypeorm = symbol?.declarations?.some((declaration) =>
      declaration.getSourceFile().fileName.includes('/node_modules/typeorm/'),
    );
    return [...(fromTypeorm ? [symbol.name] : []), ...(part.getBaseTypes?.() ?? []).flatMap(typeormNames)];
  });
}

/** Every write goes through the write gateway; only platform/database may touch what TypeORM offers for it. */
const writeGateway = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      write: 'Write through the context (the write gateway), never with {{ owner }}.{{ method }}().',
      open: 'Transactions are opened in the write gateway only, not with {{ owner }}.{{ method }}().',
    },
  },
  create(context) {
    const services = context.sourceCode.parserServices;
    return {
      'CallExpression[callee.type="MemberExpression"][callee.computed=false]'(node) {
        const method = node.callee.property.name;
        if (!writing.has(method) && !opening.has(method)) return;
        const [owner] = typeormNames(services.getTypeAtLocation(node.callee.object));
        if (owner) context.report({ node, messageId: opening.has(method) ? 'open' : 'write', data: { owner, method } });
      },
    };
  },
};

export const houseRules = { rules: { 'write-gateway': writeGateway } };
