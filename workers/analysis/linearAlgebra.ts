/** Small symmetric positive definite matrices, row by row in one array: what regressions solve. */

/** Inverse and logarithm of the determinant, by Cholesky's decomposition; null when the columns of a regression depend on each other. */
export function inverseOf(matrix: ArrayLike<number>, size: number): { readonly inverse: Float64Array; readonly logDeterminant: number } | null {
  const root = new Float64Array(size * size);
  let logDeterminant = 0;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      let left = matrix[i * size + j]!;
      for (let k = 0; k < j; k++) left -= root[i * size + k]! * root[j * size + k]!;
      if (i !== j) root[i * size + j] = left / root[j * size + j]!;
      // What rounding alone leaves of the diagonal is nothing.
      else if (left > 1e-12 * Math.abs(matrix[i * size + i]!)) root[i * size + i] = Math.sqrt(left);
      else return null;
    }
    logDeterminant += 2 * Math.log(root[i * size + i]!);
  }
  const inverse = new Float64Array(size * size);
  for (let column = 0; column < size; column++) {
    const solved = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      let left = i === column ? 1 : 0;
      for (let k = 0; k < i; k++) left -= root[i * size + k]! * solved[k]!;
      solved[i] = left / root[i * size + i]!;
    }
    for (let i = size - 1; i >= 0; i--) {
      let left = solved[i]!;
      for (let k = i + 1; k < size; k++) left -= root[k * size + i]! * inverse[k * size + column]!;
      inverse[i * size + column] = left / root[i * size + i]!;
    }
  }
  return { inverse, logDeterminant };
}

export function times(matrix: ArrayLike<number>, vector: ArrayLike<number>): Float64Array {
  const size = vector.length;
  return Float64Array.from({ length: matrix.length / size }, (_, i) => {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += matrix[i * size + j]! * vector[j]!;
    return sum;
  });
}
