// Lint rules for the model itself: arithmetic that gives the same bits in every JavaScript engine, and numbers that are declared.

// JavaScript fixes the result of these to the last bit; of exp, log, sin and the like it does not.
const exactFunctions = ['sqrt', 'abs', 'floor', 'ceil', 'trunc', 'round', 'sign', 'min', 'max', 'fround', 'imul', 'clz32'];
const numbersThatNeedNoName = [0, 1, 2, 0.5];

/** @typedef {{ report(problem: { node: unknown, message: string }): void }} Context */

const exactArithmetic = {
  create(/** @type {Context} */ context) {
    const power = (/** @type {any} */ node) => {
      if (node.operator.startsWith('**')) {
        context.report({ node, message: 'The power operator differs between JavaScript engines; use `power` of engine/arithmetic.ts, or multiply.' });
      }
    };
    return {
      BinaryExpression: power,
      AssignmentExpression: power,
      Identifier(/** @type {any} */ node) {
        const { parent } = node;
        const isPropertyOfSomethingElse = (parent.type === 'MemberExpression' && parent.property === node && !parent.computed) || (parent.type === 'Property' && parent.key === node);
        if (node.name !== 'Math' || isPropertyOfSomethingElse) return;
        const called = parent.type === 'MemberExpression' && !parent.computed ? parent.property.name : undefined;
        if (called !== undefined && exactFunctions.includes(called)) return;
        context.report({
          node: parent,
          message: `${called === undefined ? 'Math taken apart' : `Math.${called}`}: only Math.${exactFunctions.join(', ')} give the same bits in every JavaScript engine. See engine/arithmetic.ts and engine/random.ts.`,
        });
      },
    };
  },
};

const declaredNumbers = {
  create(/** @type {Context} */ context) {
    return {
      Literal(/** @type {any} */ node) {
        if (typeof node.value !== 'number' || numbersThatNeedNoName.includes(node.value) || !isInsideFunction(node)) return;
        // A place in a list is no quantity.
        if (node.parent.type === 'MemberExpression' && node.parent.property === node) return;
        context.report({ node, message: `${node.raw} stands in an equation; declare it as a parameter with a range, a unit and a source, or name it as a constant.` });
      },
    };
  },
};

/** @param {any} node */
function isInsideFunction(node) {
  for (let outer = node.parent; outer; outer = outer.parent) {
    if (['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(outer.type)) return true;
  }
  return false;
}

export default { meta: { name: 'model' }, rules: { 'exact-arithmetic': exactArithmetic, 'declared-numbers': declaredNumbers } };
