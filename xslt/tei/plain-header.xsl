<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of a header that every profile has, with nothing in them but words. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:function name="f:plain-titles" as="element(t:title)+">
    <xsl:param name="tei" as="element(TEI)"/>
    <title><xsl:value-of select="f:title-of($tei, '')"/></title>
    <xsl:for-each select="f:subtitles($tei)">
      <title><xsl:value-of select="."/></title>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:plain-authors" as="element(t:author)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="$tei/teiHeader/fileDesc/titleStmt/author[f:plain(.)]">
      <author>
        <xsl:where-populated>
          <xsl:attribute name="ref" select="f:authority-addresses(.)"/>
        </xsl:where-populated>
        <xsl:value-of select="f:plain(.)"/>
      </author>
    </xsl:for-each>
  </xsl:function>

  <!-- The editors and all others, each with what he did. -->
  <xsl:function name="f:plain-responsible" as="element(t:respStmt)*">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="$tei/teiHeader/fileDesc/titleStmt/editor[f:plain(.)]">
      <respStmt>
        <resp><xsl:value-of select="(@role/string(), 'editor')[1]"/></resp>
        <name><xsl:value-of select="f:plain(.)"/></name>
      </respStmt>
    </xsl:for-each>
    <xsl:for-each select="$tei/teiHeader/fileDesc/titleStmt/respStmt[*[not(self::resp)]/f:plain(.)]">
      <respStmt>
        <resp><xsl:value-of select="string-join(resp ! f:plain(.), ', ')"/></resp>
        <xsl:for-each select="(name | persName | orgName)[f:plain(.)]">
          <name><xsl:value-of select="f:plain(.)"/></name>
        </xsl:for-each>
      </respStmt>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:plain-publisher" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:sequence select="(($tei/teiHeader/fileDesc/publicationStmt/(publisher | authority | distributor) ! f:plain(.))[.], '—')[1]"/>
  </xsl:function>

  <xsl:function name="f:plain-publication" as="element(t:publicationStmt)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="said" as="element(publicationStmt)?" select="$tei/teiHeader/fileDesc/publicationStmt"/>
    <publicationStmt>
      <publisher><xsl:value-of select="f:plain-publisher($tei)"/></publisher>
      <xsl:for-each select="$said/pubPlace[f:plain(.)]">
        <pubPlace><xsl:value-of select="f:plain(.)"/></pubPlace>
      </xsl:for-each>
      <xsl:for-each select="$said/date[f:plain(.)]">
        <date><xsl:copy-of select="@when"/><xsl:value-of select="f:plain(.)"/></date>
      </xsl:for-each>
      <xsl:for-each select="$said/idno[f:plain(.)]">
        <idno><xsl:copy-of select="@type"/><xsl:value-of select="f:plain(.)"/></idno>
      </xsl:for-each>
      <xsl:for-each select="$said/availability/(licence | p)[f:plain(.) or @target]">
        <availability><licence><xsl:copy-of select="@target"/><xsl:value-of select="f:plain(.)"/></licence></availability>
      </xsl:for-each>
    </publicationStmt>
  </xsl:function>

  <xsl:function name="f:plain-sources" as="element(t:bibl)+">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:for-each select="(f:sources($tei/teiHeader/fileDesc/sourceDesc)[normalize-space()], '—'[empty(f:sources($tei/teiHeader/fileDesc/sourceDesc)[normalize-space()])])">
      <bibl><xsl:value-of select="."/></bibl>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
