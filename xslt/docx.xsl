<?xml version="1.0" encoding="UTF-8"?>
<!--
  One TEI text, or the edition gathered into one (prepare/gather.xsl), for a word processor: the parts of a file in
  WordprocessingML (ECMA-376, Part 1). A block gives paragraphs and tables, what stands in a line gives runs: words with one look. Notes are
  real footnotes. The looks of paragraphs are styles (docx/styles.xsl), so that a publisher can change them all at once.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="edition-editors" as="xs:string*" select="()"/>
  <xsl:param name="edition-licence" as="xs:string" select="''"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/dates.xsl"/>
  <xsl:include href="shared/looks.xsl"/>
  <xsl:include href="shared/formulas.xsl"/>
  <xsl:include href="shared/directions.xsl"/>
  <xsl:include href="docx/package.xsl"/>
  <xsl:include href="docx/styles.xsl"/>
  <xsl:include href="docx/looks.xsl"/>
  <xsl:include href="docx/blocks.xsl"/>
  <xsl:include href="docx/tables.xsl"/>
  <xsl:include href="docx/inlines.xsl"/>
  <xsl:include href="docx/notes.xsl"/>
  <xsl:include href="docx/unhandled.xsl"/>

  <!-- blocks: each gives paragraphs (w:p) and tables (w:tbl) -->
  <xsl:mode name="block" on-no-match="fail" on-multiple-match="fail"/>
  <!-- what is in a line: runs (w:r) -->
  <xsl:mode name="line" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:variable name="w:tei" as="element(TEI)" select="/TEI"/>
  <xsl:variable name="w:language" as="xs:string" select="f:language-of($w:tei, $w:tei/text[1], $language)"/>
  <xsl:variable name="w:title" as="xs:string" select="f:title-of($w:tei, $edition-title)"/>

  <xsl:template name="document" as="element(w:document)">
    <w:document>
      <w:body>
        <!-- unless the text has a title page, or a heading of the whole -->
        <xsl:if test="empty($w:tei/text/((. | front | body)/head | front/titlePage | body[count(div) = 1]/div/head))">
          <xsl:sequence select="w:plain($w:title, 'Title'), f:subtitles($w:tei) ! w:plain(., 'Subtitle')"/>
        </xsl:if>
        <xsl:apply-templates select="$w:tei/text" mode="block"/>
        <xsl:sequence select="
            f:sources($w:tei/teiHeader/fileDesc/sourceDesc)[not(contains(normalize-space($w:tei/text), .))] ! w:plain(f:label('source') || ': ' || ., 'Source'),
            string-join(($edition-title, string-join($edition-editors, ', '), $edition-licence)[.], '. ')[.] ! w:plain(., 'Source')"/>
        <w:sectPr>
          <w:footnotePr><w:numFmt w:val="decimal"/></w:footnotePr>
          <w:pgSz w:w="11906" w:h="16838"/>
          <w:pgMar w:top="1701" w:right="1701" w:bottom="1701" w:left="1701" w:header="850" w:footer="850" w:gutter="0"/>
        </w:sectPr>
      </w:body>
    </w:document>
  </xsl:template>

</xsl:stylesheet>
