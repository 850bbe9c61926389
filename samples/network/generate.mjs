// Writes the sample network: a tambon with three funds and sixty members who do not exist. `node generate.mjs` gives the
// same bytes every time. The numbers follow from a member's place in the list, so that every kind of case turns up.
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const byteOrderMark = '\uFEFF'; // Without it Thai Excel shows garbage.

const cell = value => (/[",\n]/.test(String(value ?? '')) ? `"${String(value).replaceAll('"', '""')}"` : String(value ?? ''));
const write = (file, headings, rows) =>
  writeFileSync(join(here, file), byteOrderMark + [headings, ...rows].map(row => row.map(cell).join(',')).join('\n') + '\n');

const baht = amount => amount.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = (d, m, year) => `${d}/${m}/${year + 543}`; // Buddhist era, as a clerk writes it.
const asOf = day(30, 9, 2026);
const no = (number, length) => String(number).padStart(length, '0');
const lineUser = number => `U${no(number, 32)}`;

const citizen = number => {
  const digits = `00000000${no(number, 4)}`; // No real id begins with eight zeros.
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (13 - i), 0);
  return digits + ((11 - (sum % 11)) % 10);
};

const women = ['สมศรี', 'มานี', 'ชูใจ', 'ดวงแก้ว', 'จันทร์เพ็ญ', 'บุญมี', 'แสงเดือน', 'คำแปง', 'ศรีวรรณ', 'พิมพา'];
const men = ['สมชาย', 'มานะ', 'ปิติ', 'วีระ', 'บุญส่ง', 'คำมูล', 'อินทร์', 'ประเสริฐ', 'ทองดี', 'สมหมาย'];
const families = ['ใจดี', 'ตัวอย่าง', 'ทดสอบ', 'สมมติ', 'จำลอง', 'สาธิต'];
const person = index => {
  const isWoman = index % 2 === 0;
  const given = (isWoman ? women : men)[Math.floor(index / 2) % 10];
  return { title: isWoman ? (index % 6 === 4 ? 'นางสาว' : 'นาง') : 'นาย', given, family: families[(index + Math.floor(index / 20)) % 6] };
};

// Funds ------------------------------------------------------------------------------------------------------------------
write('funds.csv', [
  'fund_id', 'name', 'alias', 'kind', 'parent_id', 'province', 'district', 'tambon', 'moo', 'cycle_months', 'promptpay_id', 'contact_phone',
], [
  ['tambon-tuayang', 'เครือข่ายกองทุนตำบลตัวอย่าง', 'เครือข่าย', 'area', '', 'จังหวัดสมมติ', 'อำเภอสมมติ', 'ตำบลตัวอย่าง', '', '', '', ''],
  ['ban-lo', 'ธนาคารหมู่บ้านบ้านหล่อ (ตัวอย่าง)', 'บ้านหล่อ', 'village-bank', 'tambon-tuayang', 'จังหวัดสมมติ', 'อำเภอสมมติ', 'ตำบลตัวอย่าง', '3', 24, '0800000101', '0800000101'],
  ['suk-jai', 'กองทุนสวัสดิการชุมชนสุขใจ (ตัวอย่าง)', 'สุขใจ', 'welfare', 'tambon-tuayang', 'จังหวัดสมมติ', 'อำเภอสมมติ', 'ตำบลตัวอย่าง', '', 12, '0800000102', '0800000102'],
  ['kho-kham', 'กลุ่มโคกระบือโคกคำ (ตัวอย่าง)', 'โคกคำ', 'revolving', 'tambon-tuayang', 'จังหวัดสมมติ', 'อำเภอสมมติ', 'ตำบลตัวอย่าง', '7', 12, '', '0800000103'],
]);

// Members: the first three belong to all three funds. ------------------------------------------------------------------
const funds = [
  { id: 'ban-lo', count: 30, number: i => no(i + 1, 4), first: 0 },
  { id: 'suk-jai', count: 20, number: i => `W-${no(i + 1, 3)}`, first: 27 },
  { id: 'kho-kham', count: 10, number: i => no(i + 1, 3), first: 44 },
];
const members = funds.flatMap(fund => Array.from({ length: fund.count }, (_, i) => {
  const index = i < 3 ? i : fund.first + i;
  return { fund: fund.id, place: i, index, number: fund.number(i), ...person(index) };
}));
const of = (fund, place) => members.find(member => member.fund === fund && member.place === place);
const linked = { 'ban-lo': [0, 1, 2, 5, 8], 'suk-jai': [0, 1, 6, 9, 12], 'kho-kham': [0, 4] }; // The others link with a code.
const status = member => (member.fund === 'ban-lo' && member.place === 28 ? 'resigned'
  : member.fund === 'suk-jai' && member.place === 18 ? 'deceased'
    : member.fund === 'suk-jai' && member.place === 17 ? 'lapsed' : 'active');

write('members.csv', [
  'fund_id', 'member_no', 'title', 'given_name', 'family_name', 'citizen_id', 'birth_date', 'phone', 'moo', 'household', 'joined_on', 'status', 'line_user_id',
], members.map(member => [
  member.fund, member.number, member.title, member.given, member.family,
  member.index % 3 === 0 ? citizen(member.index + 1) : '',
  member.index % 4 === 3 ? '' : day(1 + (member.index * 7) % 28, 1 + (member.index * 5) % 12, 1945 + (member.index * 11) % 55),
  member.index % 5 === 4 ? '' : `08000${no(member.index + 1, 5)}`,
  1 + member.index % 8, `${10 + member.index}/${1 + member.index % 8}`,
  day(1, 1 + (member.index * 3) % 12, 2016 + member.index % 8), status(member),
  linked[member.fund].includes(member.place) ? lineUser(member.index + 1) : '',
]));

// Accounts and what moved on them since they were carried over ----------------------------------------------------------
const accounts = [];
const transactions = [];
let receipt = 0;
const move = (fund, account, date, type, amount, note = '', reverses = '') => {
  receipt += 1;
  const number = `${12 + Math.floor(receipt / 100)}/${no(receipt % 100, 3)}`;
  transactions.push([fund, account, date, type, typeof amount === 'string' ? amount : baht(amount), number, reverses, note]);
  return number;
};
for (const member of members) {
  const { fund, number, index, place } = member;
  const open = (kind, letter, amount, more = {}) => {
    const account = `${letter}-${number}`;
    accounts.push([fund, number, account, kind, day(1, 1 + (index * 3) % 12, 2024), more.unit ? String(amount) : baht(amount), asOf, more.pledge ? baht(more.pledge) : '', more.unit ?? '']);
    return account;
  };
  if (fund === 'ban-lo') {
    const monthly = 100 + 50 * (index % 5);
    const pledge = open('pledge', 'S', monthly * 36 + 250, { pledge: monthly });
    move(fund, pledge, day(5, 10, 2026), 'deposit', monthly);
    if (index % 7 !== 3) { move(fund, pledge, day(5, 11, 2026), 'deposit', monthly); }
    const share = open('share', 'H', 100 * (10 + (index * 7) % 40));
    if (index % 3 === 0) { move(fund, share, day(5, 10, 2026), 'share', 500); }
    if (index % 2 === 0) {
      const deposit = open('deposit', 'D', 1000 + index * 37.25);
      if (index % 4 === 0) { move(fund, deposit, day(12, 10, 2026), 'deposit', 300); }
      if (index % 8 === 0) { move(fund, deposit, day(20, 10, 2026), 'withdraw', 150.5, 'ถอนซื้อปุ๋ย'); }
      if (index % 6 === 0) { move(fund, deposit, day(31, 10, 2026), 'interest', 2.75); }
      if (index % 10 === 2) {
        const wrong = move(fund, deposit, day(3, 11, 2026), 'deposit', 5000, 'คีย์ผิด');
        move(fund, deposit, day(3, 11, 2026), 'reversal', 5000, 'คีย์ผิด ยกเลิก', wrong);
      }
    }
    if (place === 9) { move(fund, share, day(15, 10, 2026), 'dividend', 120.75, 'ปันผลรอบที่แล้ว'); }
  } else if (fund === 'suk-jai') {
    const contribution = open('contribution', 'C', 365 * (2 + index % 6));
    if (status(member) === 'active') { move(fund, contribution, day(1, 10, 2026), 'contribution', 365); }
    if (index % 4 === 1) {
      const deposit = open('deposit', 'D', 500 + index * 10);
      move(fund, deposit, day(8, 11, 2026), 'fee', 20, 'ค่าสมุด');
    }
  } else {
    const cattle = open('in-kind', 'K', 1 + index % 4, { unit: 'ตัว' });
    if (index % 2 === 0) { move(fund, cattle, day(14, 10, 2026), 'deposit', '1', 'ลูกเกิด'); }
    const deposit = open('deposit', 'D', 200 * (1 + index % 5));
    move(fund, deposit, day(10, 11, 2026), 'deposit', 100);
  }
}
write('accounts.csv', ['fund_id', 'member_no', 'account_no', 'kind', 'opened_on', 'balance', 'as_of', 'pledge_amount', 'unit'], accounts);
write('transactions.csv', ['fund_id', 'account_no', 'date', 'type', 'amount', 'receipt_no', 'reverses', 'note'], transactions);

// Loans in every method: carried over, with their history, behind, paid ahead and closed ---------------------------------
const loan = (fund, place, number, purpose, principal, rate, method, instalments, every, disbursed, first, guarantors = [], paid = []) => [
  fund, of(fund, place).number, number, purpose, baht(principal), rate, method, instalments, every, disbursed, first,
  guarantors.map(guarantor => of(fund, guarantor).number).join(' '), paid[0] ? baht(paid[0]) : '', paid[1] ? baht(paid[1]) : '', paid[2] ?? '',
];
write('loans.csv', [
  'fund_id', 'member_no', 'loan_no', 'purpose', 'principal', 'rate_percent_per_year', 'method', 'instalments', 'every', 'disbursed_on',
  'first_due_on', 'guarantors', 'paid_principal', 'paid_interest', 'as_of',
], [
  loan('ban-lo', 0, 'L-2569-014', 'ปลูกกระเทียม', 20000, 12, 'equal-principal', 10, 'month', day(15, 6, 2026), day(15, 7, 2026), [1, 3]),
  loan('ban-lo', 1, 'L-2569-015', 'ซ่อมบ้าน', 30000, 6, 'flat', 12, 'month', day(1, 8, 2026), day(31, 8, 2026), [0, 4]),
  loan('ban-lo', 2, 'L-2569-016', 'ค่าเทอมลูก', 10000, 12, 'equal-instalment', 12, 'month', day(20, 5, 2026), day(20, 6, 2026), [5]),
  loan('ban-lo', 5, 'L-2569-017', 'ปุ๋ยนาปี', 20000, 12, 'lump-sum', 1, 'lump', day(1, 6, 2026), day(31, 12, 2026), [6, 7]),
  loan('ban-lo', 8, 'L-2569-018', 'ค้าขายตลาดนัด', 4000, 10, 'flat', 16, 'week', day(1, 9, 2026), day(8, 9, 2026), [9]),
  loan('ban-lo', 10, 'L-2568-101', 'ซื้อรถไถ', 60000, 9, 'equal-principal', 24, 'month', day(10, 1, 2025), day(10, 2, 2025), [11, 12], [50000, 5437.5, asOf]),
  loan('ban-lo', 13, 'L-2568-102', 'เลี้ยงไก่', 12000, 12, 'equal-instalment', 12, 'month', day(31, 8, 2025), day(30, 9, 2025), [14], [12000, 794.23, asOf]),
  loan('ban-lo', 16, 'L-2569-019', 'ยาฆ่าหญ้า', 5000, 12, 'flat', 5, 'month', day(2, 4, 2026), day(2, 5, 2026), [17]),
  loan('suk-jai', 4, 'S-2569-001', 'ฉุกเฉิน', 3000, 0, 'none', 6, 'month', day(5, 9, 2026), day(5, 10, 2026)),
  loan('kho-kham', 0, 'K-2568-001', 'ซื้อแม่พันธุ์โค', 25000, 0, 'none', 1, 'lump', day(1, 2, 2025), day(1, 2, 2028), [1, 2]),
  loan('kho-kham', 4, 'K-2569-002', 'สร้างคอก', 8000, 4, 'lump-sum', 4, 'month', day(15, 8, 2026), day(15, 9, 2026), [5]),
]);
const repay = (fund, number, rows) => rows.map(([date, amount], i) => [fund, number, date, baht(amount), `${number}/${no(i + 1, 2)}`, '']);
write('repayments.csv', ['fund_id', 'loan_no', 'date', 'amount', 'receipt_no', 'note'], [
  ...repay('ban-lo', 'L-2569-014', [[day(15, 7, 2026), 2200], [day(15, 8, 2026), 2180], [day(14, 9, 2026), 2160], [day(15, 10, 2026), 2140]]),
  ...repay('ban-lo', 'L-2569-015', [[day(31, 8, 2026), 2650], [day(30, 9, 2026), 2650], [day(31, 10, 2026), 3000]]),
  ...repay('ban-lo', 'L-2569-016', [[day(20, 6, 2026), 888.49], [day(20, 7, 2026), 888.49], [day(25, 8, 2026), 500]]),
  ...repay('ban-lo', 'L-2569-018', [[day(8, 9, 2026), 257.69], [day(15, 9, 2026), 257.69], [day(22, 9, 2026), 257.69]]),
  ...repay('ban-lo', 'L-2568-101', [[day(10, 10, 2026), 2575]]),
  ...repay('suk-jai', 'S-2569-001', [[day(5, 10, 2026), 500], [day(5, 11, 2026), 500]]),
  ...repay('kho-kham', 'K-2569-002', [[day(15, 9, 2026), 26.67]]),
]);

// People with duties -----------------------------------------------------------------------------------------------------
const seat = (fund, place, position, duties, source) => [fund, of(fund, place).number, position, duties, source, day(1, 1, 2026), day(31, 12, 2027)];
write('committee.csv', ['fund_id', 'member_no', 'position', 'duties', 'source', 'term_from', 'term_to'], [
  seat('ban-lo', 5, 'chair', 'decide communicate', 'members'),
  seat('ban-lo', 8, 'treasurer', 'pay', 'members'),
  seat('ban-lo', 2, 'secretary', 'register decide', 'members'),
  seat('ban-lo', 15, 'auditor', 'audit', 'leaders'),
  seat('ban-lo', 20, 'member', 'decide recruit', 'groups'),
  seat('suk-jai', 6, 'chair', 'decide', 'members'),
  seat('suk-jai', 1, 'treasurer', 'pay decide', 'members'),
  seat('suk-jai', 9, 'secretary', 'register decide', 'lao'),
  seat('suk-jai', 10, 'pr', 'communicate', 'leaders'),
  seat('kho-kham', 4, 'chair', 'decide pay', 'members'),
  seat('kho-kham', 1, 'secretary', 'register decide', 'members'),
]);
write('rules.csv', ['fund_id', 'rule', 'value', 'from'], [
  ['ban-lo', 'contact-days', 'mon-sat', day(1, 1, 2026)],
  ['ban-lo', 'contact-hours', '09:00-15:30', day(1, 1, 2026)],
  ['ban-lo', 'contact-show-phone', 'yes', day(1, 1, 2026)],
  ['suk-jai', 'committee-quorum', '3', day(1, 1, 2025)],
  ['suk-jai', 'committee-quorum', '2', day(1, 1, 2026)],
  ['suk-jai', 'broadcast-takes-two', 'yes', day(1, 1, 2026)],
  ['suk-jai', 'message-price', '0.10', day(1, 1, 2026)],
  ['kho-kham', 'contact-days', 'sat,sun', day(1, 1, 2026)],
  ['kho-kham', 'committee-payer-is-another', 'no', day(1, 1, 2026)], // The chair decides and pays: a committee of two.
]);
write('pots.csv', ['fund_id', 'pot_id', 'name', 'kind', 'purposes', 'balance', 'as_of'], [
  ['ban-lo', 'main', 'เงินกองกลางธนาคารหมู่บ้าน', 'members', '', baht(84500), asOf],
  ['suk-jai', 'members', 'เงินสมทบสมาชิก', 'members', 'welfare hardship education', baht(152340), asOf],
  ['suk-jai', 'local', 'เงินสมทบท้องถิ่น', 'local-match', 'welfare', baht(60000), asOf],
  ['suk-jai', 'state', 'เงินสมทบรัฐ', 'state-match', 'welfare disaster hardship', baht(48000), asOf],
  ['suk-jai', 'flood', 'เงินบริจาคช่วยน้ำท่วม', 'donor', 'disaster', baht(12500), asOf],
  ['suk-jai', 'forever', 'กองทุนยั่งยืน', 'endowment', 'education', baht(100000), asOf],
  ['kho-kham', 'main', 'เงินหมุนเวียนโคกระบือ', 'members', 'lending', '', ''],
]);
write('volunteers.csv', ['fund_id', 'member_no', 'name', 'phone', 'area', 'kind'], [
  ['suk-jai', of('suk-jai', 6).number, '', '', '1 2 3', 'อสม.'],
  ['suk-jai', of('suk-jai', 12).number, '', '', '4 5', 'อพม.'],
  ['suk-jai', '', 'อาสา ตัวอย่าง', '0800000201', '6 7 8', 'อสม.'],
  ['ban-lo', of('ban-lo', 8).number, '', '', '3', 'ผู้นำคุ้ม'],
]);
write('benefits.csv', [
  'fund_id', 'benefit_id', 'name', 'category', 'amount', 'per', 'tiers', 'cap_per_event', 'cap_per_year', 'cap_times_per_year',
  'cap_per_life', 'year', 'waiting_days', 'claim_within_days', 'papers', 'from', 'to',
], [
  ['suk-jai', 'birth', 'รับขวัญบุตร', 'birth', baht(500), 'event', '', '', '', '', baht(1000), 'fund', 180, 180, 'birth-certificate id-card member-book', day(1, 1, 2024), day(31, 12, 2025)],
  ['suk-jai', 'birth', 'รับขวัญบุตร', 'birth', baht(1000), 'event', '', '', '', '', baht(2000), 'fund', 180, 180, 'birth-certificate id-card member-book', day(1, 1, 2026), ''],
  ['suk-jai', 'hospital', 'ค่านอนโรงพยาบาล', 'sickness', baht(100), 'night', '', baht(2000), baht(2000), 4, '', 'fund', 180, 90, 'hospital-certificate id-card member-book', day(1, 1, 2024), ''],
  ['suk-jai', 'death', 'ฌาปนกิจ', 'death', '-', 'event', '6-24m=3000; 24-48m=6000; 48-72m=8000; 72-96m=10000; 96-180m=15000; 180m-=20000', '', '', '', '', '', 180, 180, 'death-certificate id-card relation', day(1, 1, 2024), ''],
  ['suk-jai', 'study', 'ทุนการศึกษา', 'education', baht(500), 'event', '', '', baht(500), 1, '', 'calendar', 180, '', 'transcript id-card', day(1, 1, 2024), ''],
  ['suk-jai', 'disaster', 'บ้านประสบภัย', 'disaster', baht(2000), 'event', '', '', baht(4000), '', '', 'calendar', 0, 60, 'photo head-certificate', day(1, 1, 2024), ''],
]);
