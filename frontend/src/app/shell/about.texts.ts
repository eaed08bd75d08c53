import { bilingual } from '../core/language';

export const aboutTexts = bilingual({
  heading: { sv: 'Om Lägesbild', en: 'About Lägesbild' },
  lead: {
    sv: 'Lägesbild följer upp nationella handlingsplaner: vad som är gjort, vad som har fastnat och hur säkra vi är.',
    en: 'Lägesbild follows up national action plans: what has been done, what is stuck and how sure we are.',
  },
  whatHeading: { sv: 'Vad det är', en: 'What it is' },
  what: {
    sv: 'En handlingsplan har insatsområden, områdena har uppdrag, och myndigheter svarar för uppdragen och får pengar för dem. Omgång efter omgång rapporterar myndigheterna hur det går. Samordningen granskar, flaggar hinder och publicerar en samlad bild som departementet läser.',
    en: 'An action plan has intervention areas, the areas have assignments, and agencies answer for the assignments and get money for them. Round after round the agencies report how it goes. The coordination reviews, flags obstacles and publishes one picture that the ministry reads.',
  },
  promise: {
    sv: 'En inlämnad rapport finns kvar som den lämnades; senare ändringar blir nya versioner med namn och tid. Ett utkast syns bara för den egna organisationen.',
    en: 'A submitted report stays as it was submitted; later changes become new versions with name and time. A draft is seen by its own organisation only.',
  },
  apart: {
    sv: 'Att en rapport saknas är inte samma sak som att inget är gjort. Därför visas det som saknas för sig, aldrig som noll.',
    en: 'A missing report is not the same as nothing done. What is missing is therefore shown by itself, never as zero.',
  },
  storedHeading: { sv: 'Vad som sparas i din webbläsare', en: 'What is stored in your browser' },
  storedIntroduction: {
    sv: 'Lägesbild sparar fyra saker i webbläsaren på den här datorn:',
    en: 'Lägesbild stores four things in the browser on this computer:',
  },
  storedLanguage: { sv: 'vilket språk du har valt', en: 'which language you have chosen' },
  storedTheme: { sv: 'om du har valt ljust eller mörkt utseende', en: 'whether you have chosen a light or dark appearance' },
  storedKeys: {
    sv: 'om du har stängt av tangenterna i granskningen',
    en: 'whether you have turned off the keys of the review',
  },
  storedText: {
    sv: 'text som du har skrivit men som ännu inte har nått servern, tills den har sparats där',
    en: 'text that you have written but that has not yet reached the server, until it has been saved there',
  },
  storedCookie: {
    sv: 'När du är inloggad finns också en kaka som säger vem du är. Den försvinner när du loggar ut. Ingen statistik samlas in och inget hämtas från andra webbplatser.',
    en: 'While you are signed in there is also a cookie that says who you are. It is removed when you sign out. No statistics are collected and nothing is fetched from other sites.',
  },
  wordsHeading: { sv: 'Ordlista', en: 'Word list' },
  wordsAbout: { sv: 'Samma ord betyder samma sak på alla sidor.', en: 'The same word means the same thing on every page.' },
  swedish: { sv: 'Svenska', en: 'Swedish' },
  english: { sv: 'Engelska', en: 'English' },
  means: { sv: 'Betyder', en: 'Means' },
});
