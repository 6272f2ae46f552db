import { expect, test } from 'vitest'
import type { Article } from '../../src/articles/schema.ts'
import { check } from '../support/check.ts'
import { random } from '../support/random.ts'
import { startService, type Service } from '../support/service.ts'
import { reporter } from '../support/texts.ts'

/** What sites show in the place of an article. */
const NOTICES = {
  'a cookie banner in English': `We value your privacy. We and our 183 partners store and access information on your device, such as cookies, and process personal data to show you personalised advertising and content, to measure how it performs, and to learn about our audience. With your consent we may use precise location data. You can accept all, reject all or manage your choices at any time by returning to this page and opening the privacy settings at the bottom. Some processing does not need your consent, but you have the right to object to it.`,
  'a long paywall in English': `You have read all of your free articles this month. To continue reading this story, please subscribe or sign in to your account. Subscribers have unlimited access to our website and apps, daily newsletters from our correspondents, the crossword, and the digital replica of the printed newspaper. Your subscription renews automatically at the end of each period unless you cancel it at least one day before. Prices include tax where it applies. You can cancel online at any time in the settings of your account. Already a subscriber to the printed paper? Activate your digital access with the number that is shown on your invoice. By subscribing you agree to the terms of service and to the privacy policy, and you confirm that you are over eighteen. Gift articles can be shared ten times a month. Need help? Contact our customer service between eight and six on working days. Group rates for schools, libraries and companies are available on request. Questions about your bill are answered in the help centre. All rights are reserved, and no part of this site may be copied without written permission of the publisher.`,
  'a banner with a paywall in German': `Wir verwenden Cookies und ähnliche Techniken, um Ihnen Inhalte und Anzeigen zu zeigen, die zu Ihnen passen, und um zu messen, wie unser Angebot genutzt wird. Mit einem Klick auf „Alle annehmen“ stimmen Sie der Verarbeitung Ihrer Daten durch uns und unsere Partner zu, auch in Ländern ohne angemessenen Datenschutz. Sie können Ihre Einwilligung jederzeit in den Einstellungen widerrufen. Oder lesen Sie ohne Werbung mit unserem Abonnement für 2,99 Euro in der Woche. Bereits Abonnent? Dann melden Sie sich bitte hier an.`,
  'a banner with a paywall in Arabic': `نستخدم ملفات تعريف الارتباط لتحسين تجربتك على موقعنا وعرض محتوى وإعلانات تناسب اهتماماتك وقياس أداء الصفحات. بالضغط على زر الموافقة فإنك تقبل سياسة الخصوصية وشروط الاستخدام ومشاركة بياناتك مع شركائنا. يمكنك تغيير اختيارك في أي وقت من خلال إعدادات الخصوصية أسفل الصفحة. لمتابعة قراءة هذا المقال يرجى تسجيل الدخول أو الاشتراك في النسخة الرقمية مقابل مبلغ رمزي كل شهر.`,
  'a banner with a paywall in Chinese': `本网站使用浏览器缓存文件来改善您的使用体验，向您展示相关内容和广告，并统计页面的访问量。点击同意按钮即表示您接受我们的隐私政策和使用条款，并允许我们与合作伙伴共享您的数据。您可以随时在页面底部的隐私设置中更改您的选择。继续阅读全文请登录您的账户或订阅电子版，订阅用户可以不限量阅读所有文章，并接收每日新闻邮件。如有疑问，请联系客户服务部门。`,
}
const TITLES = {
  English: [
    'Haftar orders his forces to withdraw from Sirte',
    'What to know about the earthquake in Nepal - The Harbour Post',
    'At least 20 dead as boat sinks off Tunisia - The Harbour Post',
    'Your Monday briefing',
    'Court rejects appeal of former president',
    'Prices of bread rise again in Egypt',
    'Markets rally as central bank holds rates',
  ],
  German: [
    'Bürgermeister will Wellenbrecher erhöhen',
    'Bundestag stimmt für höhere Renten',
    'Datenschutz: Gericht rügt Konzern',
    'Streik bei der Bahn endet am Montag',
  ],
  Arabic: [
    'رفع حاجزي الأمواج في المدينة الساحلية',
    'حكومتان متنافستان في ليبيا توقعان اتفاقا',
    'زلزال يضرب شرق تركيا',
    'الرئيس يستقبل وزير الخارجية',
  ],
  Chinese: [
    '港口城市将加高防波堤',
    '利比亚两个政府签署协议',
    '法院驳回前总统上诉',
    '总统会见外交部长',
  ],
}
const titlesFor = (notice: string): string[] =>
  Object.entries(TITLES).find(([language]) => notice.endsWith(language))?.[1] ?? []

const write = async ({ post }: Service, article: object): Promise<Article> => {
  const { status, body, text } = await post('/v1/articles', article)
  expect(status, text).toBe(201)
  return body
}

test.for(Object.entries(NOTICES))(
  'articles of which %s is all that was read are no duplicates of each other',
  async ([kind, body]) => {
    const service = startService({ empty: true })
    const titles = titlesFor(kind)
    expect(titles.length).toBeGreaterThan(3)
    for (const [i, title] of titles.entries()) {
      // The site counts what was read, and greets.
      const text = i % 2 === 0 ? body : `${body} ${i}`
      const { duplicateOf } = await write(service, { title, body: text, publishedAt: '2024-09-05' })
      expect(duplicateOf, title).toBeNull()
    }
    const [title = ''] = titles
    const again = await write(service, { title, body, publishedAt: '2024-09-06' })
    expect(again.duplicateOf?.title, 'the same title').toBe(title)
    expect(await check(service.file, 'drizzle')).toEqual([])
  },
)

const GERMAN = `Der Bürgermeister der Hafenstadt kündigte am Donnerstag an, dass die beiden Wellenbrecher noch vor den Winterstürmen um einen Meter erhöht werden. Ingenieure der Hafenbehörde hatten im Frühjahr gewarnt, dass die Wellen schon heute über die nördliche Mole schlagen, wenn der Wind von See kommt. Die Arbeiten beginnen in der zweiten Septemberwoche und dauern etwa zehn Wochen. Die Fischerboote liegen so lange im inneren Becken, und die Fähre zu den Inseln legt vom alten Zollpier ab. Der Stadtrat stimmte dem Plan nach vier Stunden mit 14 gegen 3 Stimmen zu.`
const KOREAN = `항구 도시의 시장은 목요일에 두 방파제를 겨울 폭풍이 오기 전에 일 미터 높이겠다고 밝혔다. 항만청 기술자들은 바람이 바다에서 불어올 때마다 파도가 북쪽 방파제를 넘는다고 봄부터 경고해 왔다. 공사는 구월 둘째 주에 시작되어 약 십 주 동안 이어질 예정이다. 그동안 어선들은 안쪽 항구에 머물고 섬으로 가는 여객선은 옛 세관 부두에서 출발한다. 시의회는 네 시간의 토론 끝에 이 계획을 통과시켰다.`

test.for([
  [GERMAN, 'Bürgermeister lässt Wellenbrecher erhöhen', 'Hafenstadt wappnet sich für Winterstürme'],
  [KOREAN, '방파제 높인다', '항구 도시, 겨울 폭풍에 대비'],
  // Texts that are too long for a notice are known whatever their headlines say.
  [reporter(random(3)).report(50), 'Breakwaters', 'Enough is enough'],
] as const)(
  'a report that is printed under another headline is a duplicate: %s',
  async ([body, headline, other]) => {
    const service = startService({ empty: true })
    const first = await write(service, { title: headline, body, publishedAt: '2024-09-05' })
    const copy = await write(service, {
      title: other,
      body: body.normalize('NFD'),
      publishedAt: '2024-09-06',
    })
    expect(copy.duplicateOf?.id).toBe(first.id)
  },
)

test('a report whose text replaces a notice becomes a duplicate of the same report elsewhere', async () => {
  const service = startService({ empty: true })
  const notice = NOTICES['a banner with a paywall in German']
  const [one, other] = ['Wellenbrecher werden erhöht', 'Bürgermeister erhöht Wellenbrecher']
  const first = await write(service, { title: one, body: notice, publishedAt: '2024-09-05' })
  const second = await write(service, { title: other, body: notice, publishedAt: '2024-09-06' })
  for (const { id } of [first, second]) await service.patch(`/v1/articles/${id}`, { body: GERMAN })
  const { body } = await service.get(`/v1/articles/${second.id}`)
  expect([second.duplicateOf, body.duplicateOf?.id]).toEqual([null, first.id])
})
