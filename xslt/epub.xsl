<?xml version="1.0" encoding="UTF-8"?>
<!--
  One TEI text, or the edition gathered into one (prepare/gather.xsl), as an e-book: EPUB 3.3. The reading text is that of
  the web edition, html.xsl, which this stylesheet imports; the modules here say what is otherwise in a book that has no
  site around it. Called by name («book»); each file of the book is an xsl:result-document.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:d="urn:cajista:data" exclude-result-prefixes="#all">

  <!-- the book's id, a URN; when it was made, as XML Schema writes it -->
  <xsl:param name="identifier" as="xs:string" select="'urn:uuid:00000000-0000-0000-0000-000000000000'"/>
  <xsl:param name="modified" as="xs:string" select="'1970-01-01T00:00:00Z'"/>
  <!-- files that the program puts into the book: «assets/fonts.css text/css» -->
  <xsl:param name="assets" as="xs:string*" select="()"/>

  <!-- the indexes that the book is to have: persons, places, bodies -->
  <xsl:param name="indexes" as="xs:string*" select="'persons'"/>

  <xsl:import href="html.xsl"/>

  <!-- no site, so that a book knows of no text but its own -->
  <xsl:variable name="facts" as="document-node()">
    <xsl:document>
      <xsl:for-each select="/">
        <xsl:call-template name="facts"/>
      </xsl:for-each>
    </xsl:document>
  </xsl:variable>

  <xsl:include href="epub/pages.xsl"/>
  <xsl:include href="epub/page.xsl"/>
  <xsl:include href="epub/text.xsl"/>
  <xsl:include href="epub/opening.xsl"/>
  <xsl:include href="epub/indexes.xsl"/>
  <xsl:include href="epub/navigation.xsl"/>
  <xsl:include href="epub/package.xsl"/>

  <xsl:output method="xhtml" html-version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

</xsl:stylesheet>
