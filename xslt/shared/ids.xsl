<?xml version="1.0" encoding="UTF-8"?>
<!-- Ids that the program makes: they step aside for those of the text, which never change. The including stylesheet declares
     the key «id» of all elements with an xml:id. No output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" exclude-result-prefixes="#all">

  <!-- The id, or the id with a tail when the editor has given it to another element. -->
  <xsl:function name="f:free" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="document" as="document-node()?"/>
    <xsl:sequence select="
        if (exists($document) and exists(key('id', $id, $document))) then f:free($id || '-x', $document) else $id"/>
  </xsl:function>

</xsl:stylesheet>
