import { describe, expect, it } from 'vitest'
import { checkDigit, readPatentNumber } from '../../src/patent/patentNumber'

describe('readPatentNumber', () => {
  it.each([
    'ZL201410234381.X',
    'zl201410234381x',
    '201410234381.X',
    'ＺＬ２０１４１０２３４３８１．Ｘ',
    ' ZL 201410234381 . X ',
    'CN201410234381.X',
    'ZL 2014 1 0234381X',
    'ZL201410234381-X',
    '专利号：ZL201410234381.X',
    '\u200bZL201410234381.X\ufeff',
  ])('reads %s', (spelling) => {
    expect(readPatentNumber(spelling)).toEqual({ number: 'ZL201410234381.X', type: 'INVENTION' })
  })

  it.each(['202411223548.2', '97101765.4', '201921898050.0', '201921897980.4', '201921897855.3'])(
    'accepts the real number %s',
    (number) => {
      expect(readPatentNumber(number).number).toBe(`ZL${number}`)
    },
  )

  it.each([
    ['', 'missing'],
    ['2.01E+11', 'damaged-by-spreadsheet'],
    ['ZL2014102343', 'malformed'],
    ['ZL201470234381.X', 'unknown-type'],
    ['ZL201410234381.1', 'check-digit'],
    ['ZL201410234318.X', 'check-digit'],
  ])('tells what is wrong with %j', (spelling, fault) => {
    expect(readPatentNumber(spelling).fault).toBe(fault)
  })

  it.each([
    ['ZL201410234381', 'no-check-digit'],
    ['2014 1023 4381', 'no-check-digit'],
    ['201410234381.1', 'check-digit'],
  ])('names the check digit of %j', (spelling, fault) => {
    const reading = readPatentNumber(spelling)
    expect(reading.fault).toBe(fault)
    expect(reading).toMatchObject({ message: expect.stringContaining('ZL201410234381.X') })
  })

  it('knows the kind from the type digit', () => {
    expect(readPatentNumber('201921898050.0')).toMatchObject({ type: 'UTILITY_MODEL' })
  })

  it('writes ten as X', () => {
    expect(checkDigit('201410234381')).toBe('X')
  })
})
