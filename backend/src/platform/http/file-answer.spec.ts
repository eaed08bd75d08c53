import { attachment } from './file-answer';

describe('the name of a file to save', () => {
  it('is given plainly, and with its real letters', () => {
    expect(attachment('Omgång 4.ics')).toBe(`attachment; filename="Omgang 4.ics"; filename*=UTF-8''Omg%C3%A5ng%204.ics`);
  });

  it('cannot break out of its header', () => {
    const header = attachment('a"; filename=b.html\r\nSet-Cookie: x=1 (1)*\'.ics');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.split('"')).toHaveLength(3);
    expect(header).toContain("filename*=UTF-8''a%22%3B%20filename%3Db.html%0D%0ASet-Cookie%3A%20x%3D1%20%281%29%2A%27.ics");
  });
});
