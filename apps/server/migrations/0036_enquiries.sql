-- Questions asked in another language than Chinese (外文咨询): published in both. What pages read of the translation must be the texts inside
-- the approved bytes, like the rest; a message in Chinese has none.

alter table publication
  add column language text not null default 'zh' check (language ~ '^[a-z]{2,3}$'),
  -- {subject, question, reply} in that language.
  add column translated jsonb,
  -- The document of the portal and the clause it is about: closed values of what was released, no words of the writer.
  add column about jsonb;

alter table publication add constraint publication_language_translated check ((language <> 'zh') = (translated is not null));
alter table publication add constraint publication_shows_translated check (
  (content::jsonb -> 'texts' ->> 'translatedReply') is not distinct from (translated ->> 'reply')
  and (translated is null or (
    coalesce(content::jsonb -> 'texts' ->> 'translatedSubject', subject) = translated ->> 'subject'
    and coalesce(content::jsonb -> 'texts' ->> 'translatedQuestion', question) = translated ->> 'question'
  ))
);

create index publication_language on publication (language, id) where language <> 'zh';
create index publication_about on publication ((about ->> 'document'), id) where about is not null;
