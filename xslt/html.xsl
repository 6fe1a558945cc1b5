<?xml version="1.0" encoding="UTF-8"?>
<!--
  The web edition. Six entries:
    facts     over each prepared text, first: what the other pages need to know of it, as <d:text>;
    passages  over each prepared text: its words, for the search, as <d:passages>;
    lookups   without a text, with the facts of all: what every page asks of them;
    pages     over each prepared text, with the facts of all: its pages, one xsl:result-document each;
    people    without a text, with the facts of all: a page a person, place, body;
    front     without a text, with the facts of all: contents, indexes, signs, search.
  What other programs take of the same facts are formats of their own: «tables» (with «dates-of-text»), «graph», «tokens».
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" exclude-result-prefixes="#all">

  <!-- the edition: its title, editors, licence; «language» is declared in shared/labels.xsl -->
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="editors" as="xs:string*" select="()"/>
  <xsl:param name="licence" as="xs:string" select="''"/>
  <!-- the text at hand: its name in addresses, and its other forms as addresses: «pdf/name.pdf» -->
  <xsl:param name="name" as="xs:string" select="''"/>
  <xsl:param name="downloads" as="xs:string*" select="()"/>
  <!-- what «facts» found, a document for each text, in the order of the edition -->
  <xsl:param name="facts" as="document-node()*" select="()"/>

  <!-- «pages» and «people» may be made in several runs, side by side: this run is the share-th of shares -->
  <xsl:param name="share" as="xs:integer" select="1"/>
  <xsl:param name="shares" as="xs:integer" select="1"/>
  <!-- the edition's own style sheets, as addresses: «css/ours.css» -->
  <xsl:param name="own-css" as="xs:string*" select="()"/>

  <xsl:global-context-item use="optional"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/dates.xsl"/>
  <xsl:include href="shared/capitals.xsl"/>
  <xsl:include href="shared/struck.xsl"/>
  <xsl:include href="shared/names.xsl"/>
  <xsl:include href="shared/things.xsl"/>
  <xsl:include href="shared/ids.xsl"/>
  <xsl:include href="shared/looks.xsl"/>
  <xsl:include href="shared/directions.xsl"/>

  <xsl:include href="html/pages.xsl"/>
  <xsl:include href="html/facts.xsl"/>
  <xsl:include href="html/lookups.xsl"/>
  <xsl:include href="html/mentions.xsl"/>
  <xsl:include href="html/page.xsl"/>
  <xsl:include href="html/metadata.xsl"/>
  <xsl:include href="html/tools.xsl"/>
  <xsl:include href="html/reading.xsl"/>
  <xsl:include href="html/blocks.xsl"/>
  <xsl:include href="html/lists.xsl"/>
  <xsl:include href="html/inlines.xsl"/>
  <xsl:include href="html/editorial.xsl"/>
  <xsl:include href="html/apparatus.xsl"/>
  <xsl:include href="html/drama.xsl"/>
  <xsl:include href="html/dictionary.xsl"/>
  <xsl:include href="html/figures.xsl"/>
  <xsl:include href="html/notes.xsl"/>
  <xsl:include href="html/breaks.xsl"/>
  <xsl:include href="html/facsimile.xsl"/>
  <xsl:include href="html/unhandled.xsl"/>
  <xsl:include href="html/about.xsl"/>
  <xsl:include href="html/contents.xsl"/>
  <xsl:include href="html/own-pages.xsl"/>
  <xsl:include href="html/downloads.xsl"/>
  <xsl:include href="html/tables.xsl"/>
  <xsl:include href="html/graph.xsl"/>
  <xsl:include href="html/tokens.xsl"/>
  <xsl:include href="html/persons.xsl"/>
  <xsl:include href="html/places.xsl"/>
  <xsl:include href="html/thing-index.xsl"/>
  <xsl:include href="html/map.xsl"/>
  <xsl:include href="html/letters.xsl"/>
  <xsl:include href="html/calendar.xsl"/>
  <xsl:include href="html/pictures.xsl"/>
  <xsl:include href="html/dates.xsl"/>
  <xsl:include href="html/quality.xsl"/>
  <xsl:include href="html/doubts.xsl"/>
  <xsl:include href="html/search.xsl"/>
  <xsl:include href="html/signs.xsl"/>

  <xsl:output method="html" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

  <!-- the running text: every module adds to it; an element that none knows is html/unhandled.xsl's -->
  <xsl:mode name="html" on-no-match="fail" on-multiple-match="fail"/>

</xsl:stylesheet>
