<?xml version="1.0" encoding="UTF-8"?>
<!--
  TEI for other programs. Many of them show whatever stands in a file, in its order, and know nothing of how this edition
  encodes: so the words of the text are there as a reader has them, the signs of the editor once, the running heads
  of the source not at all, and what is said about persons, places and bodies in the header.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <!-- The name of the text in addresses. -->
  <xsl:param name="name" as="xs:string" select="'text'"/>

  <!-- The text as the file has it: its header holds records, where that of the prepared text has words. -->
  <xsl:param name="framed" as="document-node()?" select="()"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:include href="shared/functions.xsl"/>
  <xsl:include href="shared/labels.xsl"/>
  <xsl:include href="shared/looks.xsl"/>
  <xsl:include href="shared/ids.xsl"/>
  <xsl:include href="tei/header.xsl"/>
  <xsl:include href="tei/renditions.xsl"/>
  <xsl:include href="tei/signs.xsl"/>
  <xsl:include href="tei/text.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <!-- no comments and no instructions to the programs of this edition -->
  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:apply-templates select="TEI"/>
    </xsl:document>
  </xsl:template>

  <!-- what stands beside the text and is no register stays there, behind it -->
  <xsl:template match="/TEI" as="element(t:TEI)">
    <TEI>
      <xsl:apply-templates select="@*"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="$f:told/teiHeader"/>
      <xsl:text>&#10;</xsl:text>
      <xsl:apply-templates select="text"/>
      <xsl:where-populated>
        <standOff>
          <xsl:apply-templates select="standOff/(* except (listPerson | listPlace | listOrg))"/>
        </standOff>
      </xsl:where-populated>
      <xsl:text>&#10;</xsl:text>
    </TEI>
  </xsl:template>

</xsl:stylesheet>
