// The GOV.UK components in use, with our own texts.
import { createAll } from 'govuk-frontend/dist/govuk/init.mjs';
import { Button } from 'govuk-frontend/dist/govuk/components/button/button.mjs';
import { CharacterCount } from 'govuk-frontend/dist/govuk/components/character-count/character-count.mjs';
import { ErrorSummary } from 'govuk-frontend/dist/govuk/components/error-summary/error-summary.mjs';
import { NotificationBanner } from 'govuk-frontend/dist/govuk/components/notification-banner/notification-banner.mjs';
import { PasswordInput } from 'govuk-frontend/dist/govuk/components/password-input/password-input.mjs';
import { Radios } from 'govuk-frontend/dist/govuk/components/radios/radios.mjs';
import { text } from './texts.js';

const count = (name) => ({ one: text(`${name}-one`), other: text(`${name}-other`) });

export function components() {
  createAll(Button, { preventDoubleClick: true });
  createAll(CharacterCount, {
    i18n: {
      charactersUnderLimit: count('count-left'),
      charactersAtLimit: text('count-full'),
      charactersOverLimit: count('count-over'),
    },
  });
  createAll(ErrorSummary);
  createAll(NotificationBanner);
  createAll(PasswordInput, {
    i18n: {
      showPassword: text('password-show'),
      hidePassword: text('password-hide'),
      showPasswordAriaLabel: text('password-show-label'),
      hidePasswordAriaLabel: text('password-hide-label'),
      passwordShownAnnouncement: text('password-shown'),
      passwordHiddenAnnouncement: text('password-hidden'),
    },
  });
  createAll(Radios);
}
