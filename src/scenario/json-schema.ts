/** The scenario language for editors: completion, hover and a first check, from the same definition as the reader. */
import * as z from 'zod';
import { documentShape } from './shape/document';

/** JSON Schema (draft 7, which editors know best) of a scenario file. */
export function scenarioSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(documentShape, {
    io: 'input',
    target: 'draft-7',
    reused: 'inline',
  });
  return {
    $schema,
    title: 'A scenario of Demarche',
    description: 'What two governments can decide, what each choice does, and how it ends.',
    ...schema,
  };
}
