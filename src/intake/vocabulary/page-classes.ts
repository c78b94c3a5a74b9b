// What the classes and ids of a page call its parts. Words are those that names are made of: `share` is in `ShareButtons`,
// `post-share` and `share_bar`.

/** Parts that are no part of the article, unless much of its text stands there. */
export const furnitureClasses = new Set(
  (
    'share sharing sharedaddy sharer shares addthis addtoany social socials jp-relatedposts related relatedposts recommended ' +
    'recommendation recommendations recirc recirculation outbrain taboola zergnet newsletter newsletters signup subscribe ' +
    'subscription mailchimp promo promos promotion promoted sponsor sponsored sponsors advert adverts advertisement ' +
    'advertising advertorial ads adsbygoogle adslot byline bylines dateline timestamp breadcrumb breadcrumbs comment ' +
    'comments commentlist respond disqus livefyre fbcomments cookie cookies gdpr consent pagination pager paging navigation ' +
    'nav menu toolbar rating ratings popular trending sidebar widget widgets footer popup modal overlay paywall donate ' +
    'donation tags taglist tagcloud hashtags catlinks noprint editsection toc skip follow print permalink'
  ).split(' '),
)
