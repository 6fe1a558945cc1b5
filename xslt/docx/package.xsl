<?xml version="1.0" encoding="UTF-8"?>
<!-- The parts of the file and how they belong together (ECMA-376, Part 2). Each is a result, which the program puts into its place. -->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <xsl:variable name="w:relations" as="xs:string" select="'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'"/>
  <xsl:variable name="w:types" as="xs:string" select="'application/vnd.openxmlformats-officedocument.wordprocessingml.'"/>

  <xsl:template name="package" as="empty-sequence()">
    <xsl:result-document href="document.xml">
      <xsl:call-template name="document"/>
    </xsl:result-document>
    <xsl:result-document href="footnotes.xml">
      <xsl:call-template name="footnotes"/>
    </xsl:result-document>
    <xsl:result-document href="styles.xml">
      <xsl:call-template name="styles"/>
    </xsl:result-document>
    <xsl:result-document href="settings.xml">
      <w:settings>
        <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
      </w:settings>
    </xsl:result-document>
    <xsl:result-document href="core.xml">
      <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">
        <dc:title>{$w:title}</dc:title>
        <dc:creator>{string-join($w:tei/teiHeader/fileDesc/titleStmt/author ! f:plain(.)[.], ', ')}</dc:creator>
        <dc:language>{$w:language}</dc:language>
      </cp:coreProperties>
    </xsl:result-document>
    <xsl:result-document href="content-types.xml">
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Default Extension="xml" ContentType="application/xml"/>
        <Override PartName="/word/document.xml" ContentType="{$w:types}document.main+xml"/>
        <Override PartName="/word/footnotes.xml" ContentType="{$w:types}footnotes+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{$w:types}styles+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{$w:types}settings+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      </Types>
    </xsl:result-document>
    <xsl:result-document href="package.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="r1" Type="{$w:relations}officeDocument" Target="word/document.xml"/>
        <Relationship Id="r2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
      </Relationships>
    </xsl:result-document>
    <xsl:result-document href="document.rels">
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <xsl:for-each select="'styles', 'footnotes', 'settings'">
          <Relationship Id="r{position()}" Type="{$w:relations}{.}" Target="{.}.xml"/>
        </xsl:for-each>
      </Relationships>
    </xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
