// What the classes and ids of a page call its parts. Words are those that names are made of: `share` is in `ShareButtons`,
// `post-share` and `share_bar`.

/** Parts that lead elsewhere or ask for something: they hold links or controls. */
export const furnitureClasses = new Set(
  (
    'share sharing sharedaddy sharer shares addthis addtoany social socials related relatedposts recommended recommendation ' +
    'recommendations recirc recirculation outbrain taboola zergnet newsletter newsletters signup subscribe subscription ' +
    'mailchimp promo promos promotion promoted sponsor sponsored sponsors advert adverts advertisement advertising ads ' +
    'adsbygoogle adslot breadcrumb breadcrumbs comment comments commentlist respond disqus livefyre fbcomments cookie cookies ' +
    'gdpr consent pagination pager paging navigation nav navbox menu toolbar rating ratings popular trending sidebar widget widgets ' +
    'footer popup modal overlay paywall donate donation tags taglist tagcloud hashtags catlinks noprint editsection toc skip ' +
    'follow print permalink'
  ).split(' '),
)

/** Parts that say what stands above an article anyway: who wrote it and when. */
export const aboutArticleClasses = new Set('byline bylines dateline timestamp pubdate postmeta'.split(' '))

/** Portraits of people who write, comment and like. */
export const portraitClasses = new Set('avatar avatars gravatar userpic'.split(' '))

/** What an `aside` is called that belongs to the text beside it. */
export const contentClasses = new Set(
  'callout admonition note notice tip hint info warning caution danger important alert footnote footnotes sidenote'.split(
    ' ',
  ),
)

/** What one of several parts of an article is called. */
export const partClasses = new Set(
  'section part row block paragraph component module element chapter post'.split(' '),
)

/** What a summary between the title and the text is called, in English and other languages of newsrooms. */
export const standfirstClasses = new Set(
  (
    'standfirst dek deck lead lede leadtext intro introduction introtext subtitle subheadline subheading subhead subheader ' +
    'excerpt abstract summary teaser chapo chapeau perex ingress manchet vorspann untertitel zajawka bajada copete ' +
    'entradilla sumario subtitulo sottotitolo occhiello catenaccio sommario'
  ).split(' '),
)

/** What page builders' class names begin with (Elementor, SiteOrigin, WordPress). */
export const builderPrefixes = ['elementor-', 'so-panel', 'siteorigin-', 'wp-block-'] as const

/** What page builders call every part, the article's text as well. */
export const builderWords = ['widget', 'media'] as const
