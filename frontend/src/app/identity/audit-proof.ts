import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { AuditEntry } from '@lagesbild/contract';
import { Format } from '../core/format';
import { Language } from '../core/language';
import { auditLogTexts } from './audit-log.texts';
import { objectWords } from './audit-words';

/** So many signs of a checksum are enough to compare two by eye. */
const short = 12;

/** The number and checksum of an entry in short form, with the whole of it behind a disclosure. */
@Component({
  selector: 'identity-audit-proof',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="short"
      >{{ t().seq(seq()) }} <span class="code">{{ shortHash() }}</span></span
    >
    <details>
      <summary [attr.aria-label]="t().details(seq())">{{ t().whole }}</summary>
      <dl>
        @for (fact of facts(); track fact.term) {
          <dt>{{ fact.term }}</dt>
          <dd class="code">{{ fact.value }}</dd>
        }
      </dl>
    </details>
  `,
  styles: `
    :host {
      display: block;
      min-width: 0;
      font-size: var(--text-small);
    }
    .short {
      white-space: nowrap;
    }
    summary {
      color: var(--brand);
      width: fit-content;
      min-height: 24px;
      text-decoration: underline;
      text-underline-offset: 3px;
    }
    dt {
      color: var(--muted);
    }
    dd {
      margin: 0 0 var(--space-1);
    }
  `,
})
export class AuditProof {
  private readonly format = inject(Format);
  private readonly language = inject(Language);
  protected readonly t = this.language.of(auditLogTexts);
  readonly of = input.required<AuditEntry>();

  protected readonly seq = computed(() => this.format.number(this.of().seq));
  protected readonly shortHash = computed(() => `${this.of().hash.slice(0, short)}…`);
  protected readonly facts = computed(() => {
    const { hash, contentSha256, objectKind, objectId, requestId } = this.of();
    const t = this.t();
    const object = objectWords[objectKind];
    const facts = [
      { term: t.entryHash, value: hash },
      { term: t.contentHash, value: contentSha256 },
      { term: t.object, value: `${object ? this.language.pick(object.word) : objectKind} ${objectId}` },
      { term: t.request, value: requestId },
    ];
    return facts.filter(({ value }) => value !== null);
  });
}
