<?xml version="1.0" encoding="UTF-8"?>
<!-- Who is meant by a name, as registers of authority number persons and places. The including stylesheet declares the key «id» of
     all elements with an xml:id. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- The registers: for each its name, a blank, and the address before its numbers. -->
  <xsl:param name="authorities" as="xs:string*" select="()"/>

  <!-- The addresses of the bearers of a name: those that it gives itself, and those of the entries in the file to which it points; never
       an id of this edition. -->
  <xsl:function name="f:authority-addresses" as="xs:string*">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="pointers" as="xs:string*" select="tokenize($name/@ref)"/>
    <xsl:variable name="entries" as="element()*" select="$pointers[starts-with(., '#')] ! key('id', substring(., 2), root($name))"/>
    <xsl:variable name="numbers" as="xs:string*" select="
        for $number in $entries/idno, $authority in $authorities[substring-before(., ' ') = upper-case($number/@type)]
        return (normalize-space($number)[contains(., '://')], substring-after($authority, ' ') || normalize-space($number))[1]"/>
    <xsl:sequence select="distinct-values(($pointers, $entries/idno ! normalize-space(), $numbers)[matches(., '^https?://\S+$')])"/>
  </xsl:function>

</xsl:stylesheet>
