import type { Rule } from '../../rule.ts'
import { L01 } from './L01.ts'
import { L02 } from './L02.ts'
import { L03 } from './L03.ts'
import { L04 } from './L04.ts'
import { L05 } from './L05.ts'
import { L06 } from './L06.ts'
import { L07 } from './L07.ts'
import { L08 } from './L08.ts'
import { L09 } from './L09.ts'
import { L10 } from './L10.ts'
import { L11 } from './L11.ts'
import { L12 } from './L12.ts'
import { L13 } from './L13.ts'
import { L14 } from './L14.ts'
import { L15 } from './L15.ts'
import { L16 } from './L16.ts'
import { L17 } from './L17.ts'
import { L18 } from './L18.ts'
import { L19 } from './L19.ts'
import { L20 } from './L20.ts'
import { L21 } from './L21.ts'
import { L22 } from './L22.ts'
import { L23 } from './L23.ts'
import { L24 } from './L24.ts'
import { L25 } from './L25.ts'
import { L26 } from './L26.ts'
import { L27 } from './L27.ts'
import { L28 } from './L28.ts'
import { L29 } from './L29.ts'
import { L30 } from './L30.ts'
import { L31 } from './L31.ts'
import { L32 } from './L32.ts'
import { L33 } from './L33.ts'
import { L34 } from './L34.ts'
import { L35 } from './L35.ts'
import { L36 } from './L36.ts'
import { L37 } from './L37.ts'
import { L38 } from './L38.ts'
import { L39 } from './L39.ts'
import { L40 } from './L40.ts'
import { L41 } from './L41.ts'
import { L42 } from './L42.ts'
import { L43 } from './L43.ts'
import { L44 } from './L44.ts'
import { L45 } from './L45.ts'
import { L46 } from './L46.ts'
import { L47 } from './L47.ts'
import { L48 } from './L48.ts'
import { L49 } from './L49.ts'
import { L50 } from './L50.ts'

/** What reviewers of child-protection law have found wanting, and what protects children and the rights of all. */
export const safeguards: readonly Rule[] = [
  L01,
  L02,
  L03,
  L04,
  L05,
  L06,
  L07,
  L08,
  L09,
  L10,
  L11,
  L12,
  L13,
  L14,
  L15,
  L16,
  L17,
  L18,
  L19,
  L20,
  L21,
  L22,
  L23,
  L24,
  L25,
  L26,
  L27,
  L28,
  L29,
  L30,
  L31,
  L32,
  L33,
  L34,
  L35,
  L36,
  L37,
  L38,
  L39,
  L40,
  L41,
  L42,
  L43,
  L44,
  L45,
  L46,
  L47,
  L48,
  L49,
  L50,
]
