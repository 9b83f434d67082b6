// The kernel of src/language/model: products of integers, and what happens to rows between them.

export {
  accumulate,
  best,
  fold,
  gather,
  join,
  normalise,
  numbers,
  product,
  quantise,
  soften,
  spread,
  transpose,
} from './floats'
export { multiply } from './integer'
