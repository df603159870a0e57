import { configJsonSchema } from '../../config/config-json-schema.ts';
import { suppressionsJsonSchema } from '../../config/suppressions-json-schema.ts';
import { UsageError } from '../../core/errors.ts';
import { didYouMean } from '../../core/nearest.ts';
import { OUTPUT_SCHEMAS, type OutputSchemaName, schemaOf } from '../../reporters/schemas/schema-of.ts';
import { RULES } from '../../rules/index.ts';
import { settingsSchema } from '../check-settings.ts';
import type { Io } from '../io.ts';

/** Names of all documents that have a schema. */
export const SCHEMA_NAMES: readonly string[] = ['config', 'suppressions', ...Object.keys(OUTPUT_SCHEMAS)];

const isOutput = (name: string): name is OutputSchemaName => Object.hasOwn(OUTPUT_SCHEMAS, name);

const inputSchema = (name: string): Record<string, unknown> =>
  name === 'config' ? configJsonSchema(settingsSchema()) : suppressionsJsonSchema(RULES.map(({ meta }) => meta.id));

/** `recover schema NAME`: JSON Schema of a file that is read, or of an output. */
export const schemaCommand = (io: Io, name: string): number => {
  if (!SCHEMA_NAMES.includes(name))
    throw new UsageError(
      `unknown schema "${name}"; there are: ${SCHEMA_NAMES.join(', ')}`,
      didYouMean(name, SCHEMA_NAMES),
    );
  const document = isOutput(name) ? schemaOf(name) : inputSchema(name);
  io.out(`${JSON.stringify(document, null, 2)}\n`);
  return 0;
};
