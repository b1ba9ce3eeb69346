-- The words by which a document is sought, apart from what is shown of it: a word may stand in every document, and a row of each is read
-- before the first page is known. With the words themselves kept outside the row, thousands of rows are a hundred pages.
create table portal_word (
  document     text not null,
  language     text not null,
  -- Of a Chinese text: what kind of document it is; a translation is of the kind that its Chinese text says.
  kind         text,
  published_at timestamptz not null,
  importance   integer not null,
  title        tsvector not null,
  words        tsvector not null,
  primary key (document, language),
  foreign key (document, language) references portal_entry on delete cascade
) with (toast_tuple_target = 512);
alter table portal_word alter column words set storage external;

insert into portal_word (document, language, kind, published_at, importance, title, words)
  select document, language, about ->> 'kind', published_at, importance, title_search, search from portal_entry;
create index portal_word_words on portal_word using gin (words);
create index portal_word_kind on portal_word (kind, document) where language = 'zh';

alter table portal_entry drop column search, drop column title_search;

-- Asked before every public read.
create index source_document_withdrawn on source_document (id) where state = 'withdrawn';
