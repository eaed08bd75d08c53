const text = { type: 'string', minLength: 1 } as const;
const schema = { type: ['object', 'boolean'] } as const;
const content = {
  type: 'object',
  minProperties: 1,
  propertyNames: { pattern: '^[a-z]+/[a-z+.-]+$' },
  additionalProperties: { type: 'object', required: ['schema'], properties: { schema } },
} as const;

const parameter = {
  type: 'object',
  required: ['name', 'in', 'required', 'schema'],
  additionalProperties: false,
  properties: { name: text, in: { enum: ['path', 'query', 'header'] }, required: { type: 'boolean' }, schema, description: text },
  if: { properties: { in: { const: 'path' } } },
  then: { properties: { required: { const: true } } },
} as const;

const response = {
  type: 'object',
  required: ['description'],
  additionalProperties: false,
  properties: { description: text, content },
} as const;

const operation = {
  type: 'object',
  required: ['operationId', 'summary', 'security', 'parameters', 'responses'],
  additionalProperties: false,
  properties: {
    operationId: text,
    summary: text,
    description: text,
    security: { type: 'array', items: { type: 'object', additionalProperties: { type: 'array' } } },
    parameters: { type: 'array', items: parameter, uniqueItems: true },
    requestBody: {
      type: 'object',
      required: ['content'],
      additionalProperties: false,
      properties: { required: { type: 'boolean' }, content },
    },
    responses: { type: 'object', minProperties: 1, propertyNames: { pattern: '^[1-5]\\d\\d$' }, additionalProperties: response },
  },
} as const;

/** What the OpenAPI specification 3.1.0 asks of a document, as far as ours uses it (sections 4.8.1–4.8.17, 4.8.24). */
export const openApiStructure = {
  type: 'object',
  required: ['openapi', 'info', 'servers', 'paths', 'components'],
  additionalProperties: false,
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: {
      type: 'object',
      required: ['title', 'version', 'license'],
      properties: {
        title: text,
        version: text,
        description: text,
        license: { type: 'object', required: ['name'], properties: { name: text, identifier: text } },
      },
    },
    servers: { type: 'array', minItems: 1, items: { type: 'object', required: ['url'], properties: { url: text } } },
    paths: {
      type: 'object',
      propertyNames: { pattern: '^/' },
      additionalProperties: {
        type: 'object',
        minProperties: 1,
        propertyNames: { enum: ['get', 'post', 'put', 'patch', 'delete'] },
        additionalProperties: operation,
      },
    },
    components: {
      type: 'object',
      required: ['schemas', 'securitySchemes'],
      additionalProperties: false,
      properties: {
        schemas: { type: 'object', propertyNames: { pattern: '^[A-Za-z0-9._-]+$' }, additionalProperties: schema },
        securitySchemes: { type: 'object', additionalProperties: { type: 'object', required: ['type', 'in', 'name'] } },
      },
    },
  },
} as const;
