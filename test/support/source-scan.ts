import ts from 'typescript';

/** A file as the checks see it: a path from the project root, with slashes, and its text. */
export interface Code {
  readonly path: string;
  readonly text: string;
}

export interface ImportLine {
  readonly specifier: string;
  readonly line: number;
  /** Nothing of it is left after compilation. */
  readonly typeOnly: boolean;
  /** `import * as name`, `import { a }`, `import name`, `import 'x'`, `export … from 'x'`, `import('x')`. */
  readonly form: 'namespace' | 'named' | 'default' | 'bare' | 'export' | 'dynamic';
}

export interface Named {
  readonly name: string;
  readonly line: number;
}

export interface Sized extends Named {
  readonly lines: number;
}

export interface Scan {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly ImportLine[];
  /** Names that others can import; `default` for a default export. */
  readonly exports: readonly Named[];
  readonly functions: readonly Sized[];
  /** Uses of the clock, the environment, the locale, chance or the console. */
  readonly impurities: readonly Named[];
}

const IMPURE_NAMES = new Set(
  'process console Buffer performance fetch setTimeout setInterval setImmediate queueMicrotask globalThis'.split(' '),
);
const IMPURE_CALLS = new Set(['Date.now', 'Math.random', 'Temporal.Now', 'crypto.randomUUID']);
const LOCALE_METHODS = /^toLocale(String|DateString|TimeString|UpperCase|LowerCase)$/;

const isTypeOnlyNames = (names: readonly { readonly isTypeOnly: boolean }[]): boolean =>
  names.length > 0 && names.every((name) => name.isTypeOnly);

const importForm = (clause: ts.ImportClause | undefined): ImportLine['form'] => {
  if (clause === undefined) return 'bare';
  if (clause.name !== undefined) return 'default';
  return clause.namedBindings !== undefined && ts.isNamespaceImport(clause.namedBindings) ? 'namespace' : 'named';
};

const isTypeOnlyImport = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined && names !== undefined && ts.isNamedImports(names) && isTypeOnlyNames(names.elements)
  );
};

type Import = Omit<ImportLine, 'line'>;

const importIn = (node: ts.Node): Import | undefined => {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { importClause } = node;
    const typeOnly = isTypeOnlyImport(importClause);
    return { specifier: node.moduleSpecifier.text, typeOnly, form: importForm(importClause) };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
    const names =
      node.exportClause !== undefined && ts.isNamedExports(node.exportClause) ? node.exportClause.elements : [];
    return {
      specifier: node.moduleSpecifier.text,
      typeOnly: node.isTypeOnly || isTypeOnlyNames(names),
      form: 'export',
    };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
    return { specifier: node.argument.literal.text, typeOnly: true, form: 'dynamic' };
  }
  return dynamicImportIn(node);
};

const dynamicImportIn = (node: ts.Node): Import | undefined => {
  if (!ts.isCallExpression(node)) return undefined;
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword;
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require';
  const [argument] = node.arguments;
  if (!(isImport || isRequire) || argument === undefined) return undefined;
  // A computed specifier cannot be checked, so it is reported as a name that no table allows.
  return {
    specifier: ts.isStringLiteralLike(argument) ? argument.text : `(${argument.getText()})`,
    typeOnly: false,
    form: 'dynamic',
  };
};

const hasModifier = (node: ts.Node, kind: ts.SyntaxKind): boolean =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node)?.some((modifier) => modifier.kind === kind) ?? false);

const bindingNames = (name: ts.BindingName): string[] =>
  ts.isIdentifier(name)
    ? [name.text]
    : name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : bindingNames(element.name)));

const exportsIn = (node: ts.Node): string[] => {
  if (ts.isExportAssignment(node)) return ['default'];
  if (ts.isExportDeclaration(node)) {
    const clause = node.exportClause;
    if (clause === undefined) return [];
    return ts.isNamedExports(clause) ? clause.elements.map((element) => element.name.text) : [clause.name.text];
  }
  if (!hasModifier(node, ts.SyntaxKind.ExportKeyword)) return [];
  if (hasModifier(node, ts.SyntaxKind.DefaultKeyword)) return ['default'];
  if (ts.isVariableStatement(node)) return node.declarationList.declarations.flatMap(({ name }) => bindingNames(name));
  const { name } = node as ts.Node & { readonly name?: ts.Node };
  return name !== undefined && ts.isIdentifier(name) ? [name.text] : [];
};

const functionName = (node: ts.Node): string => {
  const { name } = node as ts.Node & { readonly name?: ts.Node };
  const owner = node.parent as ts.Node & { readonly name?: ts.Node };
  return (name ?? owner.name)?.getText() ?? '(no name)';
};

const isFunction = (node: ts.Node): boolean =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

/** True where an identifier stands for a value, not for a property, a declared name or a type. */
const isValueUse = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent)) return parent.initializer === node;
  return ts.isExpression(parent) || ts.isStatement(parent) || ts.isShorthandPropertyAssignment(parent);
};

const impurityIn = (node: ts.Node): string | undefined => {
  if (ts.isIdentifier(node)) return IMPURE_NAMES.has(node.text) && isValueUse(node) ? node.text : undefined;
  if (ts.isNewExpression(node)) {
    const isClock = node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    return isClock ? 'new Date()' : undefined;
  }
  if (!ts.isPropertyAccessExpression(node)) return undefined;
  if (IMPURE_CALLS.has(node.getText())) return node.getText();
  return LOCALE_METHODS.test(node.name.text) ? node.name.text : undefined;
};

/** Reads out of a source file what the checks need: what it imports, exports, how long it is, what it touches. */
export const scan = ({ path, text }: Code): Scan => {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (position: number): number => file.getLineAndCharacterOfPosition(position).line + 1;
  const imports: ImportLine[] = [];
  const exports: Named[] = [];
  const functions: Sized[] = [];
  const impurities: Named[] = [];
  const visit = (node: ts.Node): void => {
    const line = lineOf(node.getStart(file));
    const found = importIn(node);
    if (found !== undefined) imports.push({ ...found, line });
    for (const name of exportsIn(node)) exports.push({ name, line });
    if (isFunction(node)) functions.push({ name: functionName(node), line, lines: lineOf(node.end) - line + 1 });
    const impurity = impurityIn(node);
    if (impurity !== undefined) impurities.push({ name: impurity, line });
    ts.forEachChild(node, visit);
  };
  visit(file);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, imports, exports, functions, impurities };
};
