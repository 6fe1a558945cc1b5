<?xml version="1.0" encoding="UTF-8"?>
<!-- Which struck passages are long: all outputs show them so that they can still be read. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- the pieces that the preparation has made of one passage name the same <delSpan> -->
  <xsl:key name="pieces" match="del[@corresp][not(ancestor::metamark)]" use="@corresp"/>

  <!-- The pieces of the passage that this one belongs to, itself included. -->
  <xsl:function name="f:pieces" as="element(del)+">
    <xsl:param name="del" as="element(del)"/>
    <xsl:sequence select="$del | key('pieces', $del/@corresp, root($del))"/>
  </xsl:function>

  <!-- Is a struck passage too long to be struck through: some three lines? -->
  <xsl:function name="f:is-long" as="xs:boolean">
    <xsl:param name="del" as="element(del)"/>
    <xsl:sequence select="sum(f:pieces($del)/string-length(.)) gt 240"/>
  </xsl:function>

</xsl:stylesheet>
