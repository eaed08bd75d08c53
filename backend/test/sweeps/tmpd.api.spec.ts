import { startApi } from '../api';
import { RawClient } from '../raw';
jest.setTimeout(60000);
it('q', async () => {
  const api = await startApi({ LAGESBILD_LOG: 'error' });
  const raw = new RawClient(api.address);
  const karin = await api.as('karin.lindqvist');
  const r = await api.house.reader.first<{ id: string; v: number }>("SELECT r.id, d.version AS v FROM report r JOIN report_draft d ON d.report_id = r.id JOIN round n ON n.id = r.round_id JOIN organisation o ON o.id = r.organisation_id WHERE n.state = 'open' AND r.status = 'draft' AND o.`key` = 'polismyndigheten'");
  let v = r!.v;
  const deep = (n: number, a: string, b: string) => a.repeat(n) + '1' + b.repeat(n);
  const bodies: [string, string][] = [
    ['deep array 10k', deep(10_000, '[', ']')], ['deep done 10k', `{"done":${deep(10_000, '[', ']')}}`], ['deep persp 10k', `{"perspectives":${deep(10_000, '[', ']')}}`],
    ['deep obj', `{"x":${deep(10_000, '{"a":', '}')}}`], ['deep obj 100k', `{"x":${deep(150_000, '{"a":', '}')}}`], ['deep arr 400k', `{"done":${deep(400_000, '[', ']')}}`],
    ['keys 100k', `{${Array.from({ length: 80_000 }, (_e, i) => `"k${i}":1`).join(',')}}`],
    ['perspectives many', `{"perspectives":[${Array.from({ length: 40_000 }, (_e, i) => `{"key":"k${i}","x":1}`).join(',')}]}`],
    ['done keys', `{"done":{${Array.from({ length: 80_000 }, (_e, i) => `"k${i}":1`).join(',')}}}`],
    ['big array', `{"done":[${Array.from({ length: 400_000 }, () => '1').join(',')}]}`],
    ['deep proto', `{"done":${'{"a":'.repeat(25)}{"__proto__":{"x":1}}${'}'.repeat(25)}}`],
    ['lone', '{"done":"a\\ud800b"}'], ['nul', '{"done":"a\\u0000b"}'], ['neg0', '{"usedOre":-0}'], ['day', '{"expectedDoneOn":"0000-01-01"}'], ['day2', '{"expectedDoneOn":"9999-12-31"}'], ['day3', '{"expectedDoneOn":"0001-01-01"}'],
    ['dup', '{"done":"a","done":"b"}'],
  ];
  for (const [name, body] of bodies) {
    const a = await raw.send({ method: 'PATCH', path: `/api/v1/reports/${r!.id}/draft`, headers: { cookie: karin.cookie!, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', 'if-match': `"${v}"` }, body });
    if (a.status === 200) v += 1;
    const read = a.status === 200 ? JSON.stringify(JSON.parse(a.text).content).slice(0, 120) : a.text.slice(0, 160);
    process.stdout.write(`${name} ${a.status} ${Math.round(a.ms)} ms ${a.text.length} ${read}\n`);
  }
  raw.close();
  await api.stop();
});
