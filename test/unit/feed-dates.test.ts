import { expect, onTestFinished, test, vi } from 'vitest'
import { readFeedDate } from '../../src/import/read/feed-dates.ts'

const table = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((row) => {
      const [given = '', expected = ''] = row.split(' => ')
      return [given.trim(), expected.trim()]
    })

const read = (given: string, language?: string): string => {
  const date = readFeedDate(given, language)
  return 'reason' in date ? `none: ${date.reason}` : date.date
}

const RFC_822 = `
Tue, 27 Aug 2024 14:05:06 GMT => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 UT => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 UTC => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 Z => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 gmt => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 +0000 => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 -0000 => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 +0200 => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 -0330 => 2024-08-27T17:35:06.000Z
Tue, 27 Aug 2024 14:05:06 +05:30 => 2024-08-27T08:35:06.000Z
Tue, 27 Aug 2024 14:05:06 +2 => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 GMT+2 => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 GMT +0200 => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 UTC-03:00 => 2024-08-27T17:05:06.000Z
Tue, 27 Aug 2024 14:05:06 +0200 CEST => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 −0300 => 2024-08-27T17:05:06.000Z
Tue, 27 Aug 2024 14:05:06 EST => 2024-08-27T19:05:06.000Z
Tue, 27 Aug 2024 14:05:06 EDT => 2024-08-27T18:05:06.000Z
Tue, 27 Aug 2024 14:05:06 CST => 2024-08-27T20:05:06.000Z
Tue, 27 Aug 2024 14:05:06 CDT => 2024-08-27T19:05:06.000Z
Tue, 27 Aug 2024 14:05:06 MST => 2024-08-27T21:05:06.000Z
Tue, 27 Aug 2024 14:05:06 MDT => 2024-08-27T20:05:06.000Z
Tue, 27 Aug 2024 14:05:06 PST => 2024-08-27T22:05:06.000Z
Tue, 27 Aug 2024 14:05:06 PDT => 2024-08-27T21:05:06.000Z
Tue, 27 Aug 2024 14:05:06 AKDT => 2024-08-27T22:05:06.000Z
Tue, 27 Aug 2024 14:05:06 HST => 2024-08-28T00:05:06.000Z
Fri, 11 Feb 2022 19:58:02 CET => 2022-02-11T18:58:02.000Z
Tue, 27 Aug 2024 14:05:06 CEST => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 MESZ => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 BST => 2024-08-27T13:05:06.000Z
Tue, 27 Aug 2024 14:05:06 WEST => 2024-08-27T13:05:06.000Z
Tue, 27 Jan 2024 14:05:06 WET => 2024-01-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 EET => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 EEST => 2024-08-27T11:05:06.000Z
Tue, 27 Aug 2024 14:05:06 MSK => 2024-08-27T11:05:06.000Z
Tue, 27 Aug 2024 14:05:06 TRT => 2024-08-27T11:05:06.000Z
Tue, 27 Aug 2024 14:05:06 SAST => 2024-08-27T12:05:06.000Z
Tue, 27 Aug 2024 14:05:06 EAT => 2024-08-27T11:05:06.000Z
Tue, 27 Aug 2024 14:05:06 PKT => 2024-08-27T09:05:06.000Z
Tue, 27 Aug 2024 14:05:06 IST => 2024-08-27T08:35:06.000Z
Tue, 27 Aug 2024 14:05:06 NPT => 2024-08-27T08:20:06.000Z
Tue, 27 Aug 2024 14:05:06 WIB => 2024-08-27T07:05:06.000Z
Tue, 27 Aug 2024 14:05:06 SGT => 2024-08-27T06:05:06.000Z
Tue, 27 Aug 2024 14:05:06 HKT => 2024-08-27T06:05:06.000Z
Tue, 27 Aug 2024 14:05:06 JST => 2024-08-27T05:05:06.000Z
Tue, 27 Aug 2024 14:05:06 KST => 2024-08-27T05:05:06.000Z
Tue, 27 Aug 2024 14:05:06 AEST => 2024-08-27T04:05:06.000Z
Tue, 27 Aug 2024 14:05:06 AEDT => 2024-08-27T03:05:06.000Z
Tue, 27 Aug 2024 14:05:06 ACST => 2024-08-27T04:35:06.000Z
Tue, 27 Aug 2024 14:05:06 NZST => 2024-08-27T02:05:06.000Z
Tue, 27 Aug 2024 14:05:06 BRT => 2024-08-27T17:05:06.000Z
Tue, 27 Aug 2024 14:05:06 ART => 2024-08-27T17:05:06.000Z
27 Aug 2024 14:05 GMT => 2024-08-27T14:05:00.000Z
Tue, 27 Aug 2024 14:5:6 GMT => 2024-08-27T14:05:06.000Z
Tue,27 Aug 2024 14:05:06GMT => 2024-08-27T14:05:06.000Z
Tue, 7 Aug 2024 4:05:06 GMT => 2024-08-07T04:05:06.000Z
Mon, 27 Aug 2024 14:05:06 GMT => 2024-08-27T14:05:06.000Z
Tuesday, 27-Aug-24 14:05:06 GMT => 2024-08-27T14:05:06.000Z
27-Aug-2024 14:05:06 GMT => 2024-08-27T14:05:06.000Z
27 AUG 24 14:05:06 GMT => 2024-08-27T14:05:06.000Z
27 Aug 49 14:05:06 GMT => 2049-08-27T14:05:06.000Z
27 Aug 50 14:05:06 GMT => 1950-08-27T14:05:06.000Z
27 Aug 99 14:05:06 GMT => 1999-08-27T14:05:06.000Z
27 Aug 103 14:05:06 GMT => 2003-08-27T14:05:06.000Z
Tue, 27 Aug 2024 14:05:06 GMT (a comment (in another)) => 2024-08-27T14:05:06.000Z
Tue, 27 (the day) Aug 2024 14:05:06 GMT => 2024-08-27T14:05:06.000Z
Tue, 27 Aug 2024 24:00:00 GMT => 2024-08-28T00:00:00.000Z
Sat, 31 Dec 2016 23:59:60 GMT => 2017-01-01T00:00:00.000Z
Tue, 27 Aug 2024 14:05:06.25 GMT => 2024-08-27T14:05:06.250Z
Thu, 29 Feb 2024 00:00:00 GMT => 2024-02-29T00:00:00.000Z
`

const NO_ZONE = `
Tue, 27 Aug 2024 14:05:06 => 2024-08-27
Tue, 27 Aug 2024 23:59:59 => 2024-08-27
Tue, 27 Aug 2024 24:00:00 => 2024-08-27
27 Aug 2024 => 2024-08-27
27.08.2024 14:05 => 2024-08-27
05.08.2024 14:05 => 2024-08-05
5.8.2024 => 2024-08-05
05.08.24 => 2024-08-05
5. 8. 2024 => 2024-08-05
05-08-2024 => 2024-08-05
27/08/2024 => 2024-08-27
08/27/2024 02:05 PM => 2024-08-27
2024-08-27 => 2024-08-27
2024-08-27 14:05:06 => 2024-08-27
2024-08-27T14:05:06 => 2024-08-27
2024-08-27T14 => 2024-08-27
2024/08/27 => 2024-08-27
2024.08.27 => 2024-08-27
2024. 8. 27. => 2024-08-27
20240827 => 2024-08-27
2024-240 => 2024-08-27
2024-W35-2 => 2024-08-27
2024-08-27Z => 2024-08-27
2024-08-27+02:00 => 2024-08-27
202408271405 => 2024-08-27
20240827140506 => 2024-08-27
2024-08-27 14.05 => 2024-08-27
27.8.2024 klo 14.05 => 2024-08-27
27. August 2024, 14.05 Uhr => 2024-08-27
Tue, 27 Aug 2024 14:05:06 Europe/Berlin => 2024-08-27
Tue Aug 27 14:05:06 2024 => 2024-08-27
August 27, 2024 2:05 PM => 2024-08-27
Aug 27th, 2024 => 2024-08-27
27. August 2024 14:05 Uhr => 2024-08-27
27 août 2024 à 14h05 => 2024-08-27
Posted on Tuesday, 27 Aug 2024 => 2024-08-27
Tue, 27 Aug 2024 14:05:06 A => 2024-08-27
Tue, 27 Aug 2024 14:05:06 ET => 2024-08-27
Tue, 27 Aug 2024 14:05:06 XYZ => 2024-08-27
2024-08-27T14:05:06[Europe/Berlin] => 2024-08-27
２０２４-０８-２７ => 2024-08-27
`

const W3C = `
2024-08-27T14:05:06Z => 2024-08-27T14:05:06.000Z
2024-08-27T14:05:06.5Z => 2024-08-27T14:05:06.500Z
2024-08-27T14:05:06.123456789Z => 2024-08-27T14:05:06.123Z
2024-08-27T14:05:06,123Z => 2024-08-27T14:05:06.123Z
2024-08-27T14:05Z => 2024-08-27T14:05:00.000Z
2024-08-27t14:05:06z => 2024-08-27T14:05:06.000Z
2024-08-27 14:05:06Z => 2024-08-27T14:05:06.000Z
2024-08-27 14:05:06 UTC => 2024-08-27T14:05:06.000Z
2024-08-27 14:05:06 +0200 => 2024-08-27T12:05:06.000Z
2024-08-27T14:05:06+02:00 => 2024-08-27T12:05:06.000Z
2024-08-27T14:05:06+0200 => 2024-08-27T12:05:06.000Z
2024-08-27T14:05:06+02 => 2024-08-27T12:05:06.000Z
2024-08-27T14:05:06 +02:00 => 2024-08-27T12:05:06.000Z
2024-08-27T14:05:06-07:00 => 2024-08-27T21:05:06.000Z
2024-08-27T14:05:06+02:00[Europe/Berlin] => 2024-08-27T12:05:06.000Z
2024-08-27T23:30:00-02:00 => 2024-08-28T01:30:00.000Z
20240827T140506Z => 2024-08-27T14:05:06.000Z
2024-08-27T14Z => 2024-08-27T14:00:00.000Z
2024-08-27T14+02:00 => 2024-08-27T12:00:00.000Z
20240827T1405Z => 2024-08-27T14:05:00.000Z
2024-W35-2T10:00:00Z => 2024-08-27T10:00:00.000Z
2024-12-31T24:00:00Z => 2025-01-01T00:00:00.000Z
2016-12-31T23:59:60Z => 2017-01-01T00:00:00.000Z
1970-01-01T00:00:00Z => 1970-01-01T00:00:00.000Z
`

const PROGRAMS = `
Tue-Aug-27-2024 => 2024-08-27
2024-08-27 02:05:06,5 PM GMT => 2024-08-27T14:05:06.500Z
Tue Aug 27 2024 14:05:06 GMT+0200 (Central European Summer Time) => 2024-08-27T12:05:06.000Z
Tue Aug 27 14:05:06 EST 2024 => 2024-08-27T19:05:06.000Z
Aug 27th, 2024 at 2:05 p.m. EST => 2024-08-27T19:05:00.000Z
Tue Aug 27 14:05:06 +0000 2024 => 2024-08-27T14:05:06.000Z
Aug 27, 2024 12:05 AM GMT => 2024-08-27T00:05:00.000Z
Aug 27, 2024 12:05 PM GMT => 2024-08-27T12:05:00.000Z
27 Aug 2024 2pm EDT => 2024-08-27T18:00:00.000Z
27 Aug 2024 at 2.05 p.m. BST => 2024-08-27T13:05:00.000Z
27/Aug/2024:14:05:06 +0200 => 2024-08-27T12:05:06.000Z
1724767506 => 2024-08-27T14:05:06.000Z
999999999 => 2001-09-09T01:46:39.000Z
1724767506000 => 2024-08-27T14:05:06.000Z
`

const LANGUAGES = `
27-de-agosto-de-2024 => 2024-08-27
terça-feira, 27 de agosto de 2024 => 2024-08-27
Thứ Ba, 27 tháng 8, 2024 => 2024-08-27
Seg, 24 Set 2018 19:22:00 -0300 => 2018-09-24T22:22:00.000Z
24 de setembro de 2018 => 2018-09-24
dom, 02 ott 2022 18:55:00 GMT => 2022-10-02T18:55:00.000Z
mar, 27 mar 2024 10:00:00 +0100 => 2024-03-27T09:00:00.000Z
5 giugno 2024 => 2024-06-05
mié, 27 ago 2024 14:05:06 +0200 => 2024-08-27T12:05:06.000Z
27 de agosto de 2024 => 2024-08-27
15 ene. 2024 => 2024-01-15
Di, 27 Mär 2024 14:05:06 +0200 => 2024-03-27T12:05:06.000Z
27. Mrz 2024 => 2024-03-27
27. Dezember 2024 => 2024-12-27
5. Okt. 2024 => 2024-10-05
1. Jänner 2024 => 2024-01-01
Mar., 27 août 2024 14:05:06 +0200 => 2024-08-27T12:05:06.000Z
1er février 2024 => 2024-02-01
27 fév 2024 => 2024-02-27
jeu. 27 juin 2024 14:05:06 CEST => 2024-06-27T12:05:06.000Z
21 juil. 2024 => 2024-07-21
25 déc. 2024 => 2024-12-25
вт, 27 авг 2024 14:05:06 +0300 => 2024-08-27T11:05:06.000Z
27 августа 2024 г. в 14:05 => 2024-08-27
9 мая 2024 => 2024-05-09
3 сент. 2024 => 2024-09-03
27 серпня 2024 року => 2024-08-27
Вт, 27 лип 2024 14:05:06 +0300 => 2024-07-27T11:05:06.000Z
di, 27 mei 2024 14:05:06 +0200 => 2024-05-27T12:05:06.000Z
1 mrt 2024 => 2024-03-01
27 sierpnia 2024 => 2024-08-27
27 paź 2024 => 2024-10-27
27 Ağustos 2024 => 2024-08-27
Sal, 27 Kas 2024 14:05:06 +0300 => 2024-11-27T11:05:06.000Z
15 Şub 2024 => 2024-02-15
Τρί, 27 Αύγ 2024 14:05:06 +0300 => 2024-08-27T11:05:06.000Z
27 Σεπτεμβρίου 2024 => 2024-09-27
tis, 27 maj 2024 => 2024-05-27
27. okt. 2024 => 2024-10-27
27. elokuuta 2024 => 2024-08-27
27. srpna 2024 => 2024-08-27
27 iunie 2024 => 2024-06-27
2024. augusztus 27. => 2024-08-27
27 Agustus 2024 => 2024-08-27
27 Okt 2024 => 2024-10-27
٢٧ أغسطس ٢٠٢٤ => 2024-08-27
27 كانون الثاني 2024 => 2024-01-27
27 באוגוסט 2024 => 2024-08-27
27 ספטמבר 2024 => 2024-09-27
27 अगस्त 2024 => 2024-08-27
27 ส.ค. 2567 => 2024-08-27
2024年8月27日 14時05分 => 2024-08-27
2024년 8월 27일 오후 2:05 => 2024-08-27
2024年8月27日（火）14時05分 => 2024-08-27
27 ส.ค. 67 => 2024-08-27
27 ส.ค. 66 เวลา 14.05 น. => 2023-08-27
27 ส.ค. 1967 => 1967-08-27
27 ส.ค. 24 => 2024-08-27
terça-feira, 27 de agosto de 2024 às 14h05 => 2024-08-27
27 августа 2024, 14:05 МСК => 2024-08-27T11:05:00.000Z
27.08.2024 14:05 мск => 2024-08-27T11:05:00.000Z
Thứ Ba, ngày 27 tháng 8 năm 2024 => 2024-08-27
27 Tháng 8, 2024 14:05 => 2024-08-27
יום שלישי, 27 באוגוסט 2024 => 2024-08-27
27 באוגוסט 2024 בשעה 14:05 => 2024-08-27
27 آب/أغسطس 2024 => 2024-08-27
27 नवम्बर 2024 => 2024-11-27
2024 m. rugpjūčio 27 d. => 2024-08-27
2024. gada 27. augusts => 2024-08-27
`

const NONE = `
Fri, 30 Feb 2024 12:00:00 GMT => none: there is no such day
2023-02-29T00:00:00Z => none: there is no such day
31 Apr 2024 => none: there is no such day
0 Aug 2024 => none: there is no such day
2024-13-01 => none: there is no such month
31.31.2024 => none: there is no such month
2023-366 => none: there is no such day
2024-W54-1 => none: there is no such day
Tue, 27 Aug 2024 25:00:00 GMT => none: there is no such time
Tue, 27 Aug 2024 14:60:00 GMT => none: there is no such time
Tue, 27 Aug 2024 14:05:61 GMT => none: there is no such time
Tue, 27 Aug 2024 24:00:01 GMT => none: there is no such time
Tue, 27 Aug 2024 14:05:06 +9900 => none: there is no such time
05/08/2024 => none: its day and month cannot be told apart
2024-08 => none: it has no day
2024 => none: it has no day
Aug 2024 => none: it has no day
27 Aug => none: it has no year
1/1/0001 12:00:00 AM => none: its year is 1, which programs write for no date
0001-01-01T00:00:00Z => none: its year is 1, which programs write for no date
9999-12-31T23:59:59Z => none: its year is 9999, which programs write for no date
Wed, 30 Nov -0001 00:00:00 +0000 => none: its year is 1, which programs write for no date
0000-00-00 00:00:00 => none: there is no such month
Week 12 => none: its format is unknown
2024082714 => none: its format is unknown
2024-08-27T14-05 => none: its format is unknown
08/27/24 => none: its format is unknown
Tue, 27 Aug 2024 14:05:06 +0200 foo => none: its format is unknown
2 hours ago => none: its format is unknown
5 Mar days ago => none: its format is unknown
last Monday => none: its format is unknown
yesterday => none: its format is unknown
Thursday => none: its format is unknown
27 Foo 2024 => none: its format is unknown
27 28 Aug 2024 => none: its format is unknown
12 => none: its format is unknown
null => none: its format is unknown
{{ item.date }} => none: its format is unknown
27 آب/يوليو 2024 => none: its format is unknown
27 listopad 2024 => none: its format is unknown
`

test.for([
  ['of RFC 822 and 2822 are read with the zones that feeds name', RFC_822],
  ['without a zone that is known are good for their day', NO_ZONE],
  ['of ISO 8601 and RFC 3339 are read', W3C],
  ['that programs print are read', PROGRAMS],
  ['are read in many languages, with accents and without, whole or abbreviated', LANGUAGES],
  ['that do not exist, are unclear or nonsense are none, with the reason', NONE],
] as const)('dates %s', ([, text]) => {
  const rows = table(text)
  expect(rows.map(([given]) => [given, read(given)])).toEqual(rows)
})

test('a name that two languages give to different months is read in the language of the text', () => {
  expect(read('27 listopada 2024', 'pl')).toBe('2024-11-27')
  expect(read('27 listopada 2024', 'hr-HR')).toBe('2024-10-27')
  expect(read('27 srp 2024', 'cs')).toBe('2024-08-27')
})

test('text of any length is told from a date at once', () => {
  expect(read('27 Aug 2024 '.repeat(100_000))).toBe('none: it is too long for a date')
})

test('what a date is does not depend on the zone of the machine', async () => {
  const given = [RFC_822, NO_ZONE, W3C, PROGRAMS, LANGUAGES, NONE]
    .flatMap(table)
    .map(([one]) => one)
  const zone = process.env['TZ']
  onTestFinished(() => {
    if (zone === undefined) delete process.env['TZ']
    else process.env['TZ'] = zone
  })
  const zones = [
    ['UTC', 0],
    ['America/St_Johns', 150],
    ['Pacific/Kiritimati', -840],
  ] as const
  const dates: unknown[] = []
  for (const [name, offset] of zones) {
    process.env['TZ'] = name
    expect(new Date(2024, 7, 27).getTimezoneOffset()).toBe(offset)
    // What a module reads when it is loaded, it reads in this zone too.
    vi.resetModules()
    const loaded = await import('../../src/import/read/feed-dates.ts')
    dates.push(given.map((one) => loaded.readFeedDate(one)))
  }
  expect(dates[1]).toEqual(dates[0])
  expect(dates[2]).toEqual(dates[0])
})
