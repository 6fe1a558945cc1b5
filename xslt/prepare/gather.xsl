<?xml version="1.0" encoding="UTF-8"?>
<!--
  The whole edition as one TEI document: <text><group><text/>…</group></text>. Called by name, with the prepared texts.
  An id that several texts have becomes «name.id», with the name of its text, and the pointers to it follow; persons are one list, for one id is
  one person all over the edition. A book's title heads its <text>, which only the stylesheets after this one need bear.
  What a letter's header says of it stands in a <correspDesc> of its own. TEI Guidelines, 4.3.1.
-->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  expand-text="yes" exclude-result-prefixes="#all">

  <xsl:include href="../shared/functions.xsl"/>
  <xsl:include href="own-pages.xsl"/>

  <!-- the prepared texts, and the name of each -->
  <xsl:param name="texts" as="document-node()*" select="()"/>
  <xsl:param name="names" as="xs:string*" select="()"/>
  <!-- the texts by their files: the name of the file, a blank, the name of the text -->
  <xsl:param name="files" as="xs:string*" select="()"/>
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="edition-editors" as="xs:string*" select="()"/>
  <xsl:param name="language" as="xs:string" select="'en'"/>

  <xsl:global-context-item use="optional"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:key name="id" match="text//*[@xml:id]" use="@xml:id"/>

  <xsl:template name="gather" as="element(t:TEI)">
    <TEI xml:lang="{$language}">
      <teiHeader>
        <fileDesc>
          <titleStmt>
            <title>{$edition-title}</title>
            <xsl:for-each select="$edition-editors">
              <editor>{.}</editor>
            </xsl:for-each>
          </titleStmt>
          <xsl:copy-of select="($texts/TEI/teiHeader/fileDesc/publicationStmt)[1]"/>
          <sourceDesc>
            <xsl:copy-of select="$texts/TEI/teiHeader/fileDesc/sourceDesc/*"/>
          </sourceDesc>
        </fileDesc>
        <profileDesc>
          <xsl:for-each select="$texts">
            <xsl:variable name="at" as="xs:integer" select="position()"/>
            <xsl:for-each select="TEI/teiHeader/profileDesc/correspDesc">
              <correspDesc corresp="#{$names[$at]}">
                <xsl:copy-of select="node()"/>
              </correspDesc>
            </xsl:for-each>
          </xsl:for-each>
        </profileDesc>
      </teiHeader>
      <standOff>
        <listPerson>
          <!-- of several descriptions, the one that says most -->
          <xsl:for-each-group select="$texts/TEI//listPerson/person[@xml:id]" group-by="@xml:id">
            <xsl:copy-of select="head(sort(current-group(), (), function($person) { -count($person//(* | @*)) }))"/>
          </xsl:for-each-group>
        </listPerson>
        <xsl:where-populated>
          <listPlace>
            <xsl:for-each-group select="$texts/TEI//listPlace//place[@xml:id]" group-by="@xml:id">
              <xsl:copy-of select="head(sort(current-group(), (), function($place) { -count($place//(* | @*)) }))"/>
            </xsl:for-each-group>
          </listPlace>
        </xsl:where-populated>
        <xsl:where-populated>
          <listOrg>
            <xsl:for-each-group select="$texts/TEI//listOrg//org[@xml:id]" group-by="@xml:id">
              <xsl:copy-of select="head(sort(current-group(), (), function($org) { -count($org//(* | @*)) }))"/>
            </xsl:for-each-group>
          </listOrg>
        </xsl:where-populated>
      </standOff>
      <text>
        <xsl:call-template name="own-pages"/>
        <group>
          <xsl:for-each select="$texts">
            <xsl:variable name="at" as="xs:integer" select="position()"/>
            <xsl:apply-templates select="TEI/text">
              <xsl:with-param name="name" select="$names[$at]" tunnel="yes"/>
            </xsl:apply-templates>
          </xsl:for-each>
        </group>
      </text>
    </TEI>
  </xsl:template>

  <!-- the text itself: its name, its language, what it is; its title, where it does not show one -->
  <xsl:template match="TEI/text" as="element(t:text)">
    <xsl:param name="name" as="xs:string" tunnel="yes"/>
    <xsl:variable name="letter" as="xs:boolean" select="exists(body/div[@type = 'letter']) or exists(../teiHeader//correspDesc)"/>
    <xsl:variable name="book" as="xs:boolean" select="not($letter) and (exists(.//div[@type = ('chapter', 'part')]) or exists(body/div[2] | group))"/>
    <text xml:id="{$name}" type="{if ($letter) then 'letter' else if ($book) then 'book' else 'text'}">
      <xsl:copy-of select="(@xml:lang, ../@xml:lang)[1]"/>
      <xsl:if test="$book">
        <head>{f:title-of(.., '')}</head>
        <xsl:for-each select="../teiHeader/fileDesc/titleStmt/author[f:plain(.)][1]">
          <head>{f:plain(.)}</head>
        </xsl:for-each>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </text>
  </xsl:template>

  <!-- a letter without a heading gets its title for one -->
  <xsl:template match="TEI/text[empty(.//head)]/body[empty(div)] | TEI/text[empty(.//head)]/body/div[not(preceding-sibling::div)]"
      as="element()">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:if test="exists(ancestor::text[1][not(group)]/body[count(div) lt 2])">
        <head>{f:title-of(ancestor::TEI, '')}</head>
      </xsl:if>
      <xsl:apply-templates select="node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template match="text//@xml:id" as="attribute()">
    <xsl:param name="name" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="xml:id" select="f:id-of(., $name)"/>
  </xsl:template>

  <!-- the ids that are no one's alone: of several texts, or names of texts -->
  <xsl:variable name="shared-ids" as="map(xs:string, xs:boolean)">
    <xsl:map>
      <xsl:for-each-group select="$names, $texts ! distinct-values(TEI/text//@xml:id)" group-by="string(.)">
        <xsl:map-entry key="current-grouping-key()" select="exists(current-group()[2]) or current-grouping-key() = $names"/>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:variable>

  <!-- An id of the text in the whole edition. -->
  <xsl:function name="f:id-of" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="if ($shared-ids($id)) then $name || '.' || $id else $id"/>
  </xsl:function>

  <!-- a picture is one of its text -->
  <xsl:template match="text//(graphic | media)/@url" as="attribute()">
    <xsl:param name="name" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="url" select="if (matches(., '^\w+:')) then . else $name || ':' || ."/>
  </xsl:template>

  <!-- what points at a place in the same text, or in another of the edition -->
  <xsl:template match="text//@*[matches(., '(^|\s)#')] | text//@target[matches(., '\.(xml|tei)(#|\s|$)', 'i')]" as="attribute()">
    <xsl:param name="name" as="xs:string" tunnel="yes"/>
    <xsl:variable name="tree" as="document-node()" select="root()"/>
    <xsl:attribute name="{name()}" namespace="{namespace-uri()}" select="
        for $pointer in tokenize(.)
        return if (starts-with($pointer, '#') and exists(key('id', substring($pointer, 2), $tree)))
          then '#' || f:id-of(substring($pointer, 2), $name) else f:elsewhere($pointer)"/>
  </xsl:template>

  <!-- A pointer to another file of the edition as one to its text. -->
  <xsl:function name="f:elsewhere" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:variable name="file" as="xs:string" select="string(tokenize(replace($pointer, '#.*$', ''), '/')[last()])"/>
    <xsl:variable name="text" as="xs:string?" select="$files[$file][starts-with(., $file || ' ')][1] ! substring-after(., ' ')"/>
    <xsl:sequence select="
        if (exists($text) and not(matches($pointer, '^\w+:')))
        then '#' || (if (contains($pointer, '#')) then f:id-of(substring-after($pointer, '#'), $text) else $text) else $pointer"/>
  </xsl:function>

</xsl:stylesheet>
