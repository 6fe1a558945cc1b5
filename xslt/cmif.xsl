<?xml version="1.0" encoding="UTF-8"?>
<!--
  The letters of an edition as correspSearch takes them over: the Correspondence Metadata Interchange Format (CMIF, version 1.1),
  a TEI header that has one correspDesc for each letter. Template «letters» reads one TEI file, «index» makes the whole.
-->
<xsl:stylesheet version="3.0" expand-text="yes" xmlns="http://www.tei-c.org/ns/1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions"
  xpath-default-namespace="http://www.tei-c.org/ns/1.0" exclude-result-prefixes="#all">

  <!-- Of one file: where it is read on the web, without which its letters cannot be listed. -->
  <xsl:param name="page" as="xs:string" select="''"/>
  <!-- The id of the edition in the index, made of its address. -->
  <xsl:param name="edition-id" as="xs:string" select="''"/>

  <!-- Of the whole. -->
  <xsl:param name="letters" as="element(correspDesc)*" select="()"/>
  <xsl:param name="edition-title" as="xs:string" select="''"/>
  <xsl:param name="edition-editors" as="xs:string*" select="()"/>
  <xsl:param name="edition-publisher" as="xs:string" select="''"/>
  <xsl:param name="licence" as="xs:string" select="''"/>
  <xsl:param name="licence-address" as="xs:string" select="''"/>
  <xsl:param name="site-url" as="xs:string" select="''"/>
  <xsl:param name="address" as="xs:string" select="''"/>
  <xsl:param name="today" as="xs:string" select="''"/>

  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:include href="shared/authorities.xsl"/>

  <xsl:key name="id" match="*[@xml:id]" use="@xml:id"/>

  <!-- What the format says where nobody is known. -->
  <xsl:variable name="unknown" as="xs:string" select="'Unknown'"/>

  <xsl:template name="letters" as="element(correspDesc)*">
    <xsl:variable name="all" as="element(correspDesc)*" select="/descendant::TEI/teiHeader/profileDesc/correspDesc"/>
    <xsl:variable name="divisions" as="element(div)*" select="/descendant::text//div[@type = 'letter']"/>
    <xsl:variable name="series" as="xs:boolean" select="count($all) gt 1 and count($all) = count($divisions)"/>
    <xsl:for-each select="$all">
      <xsl:variable name="at" as="xs:integer" select="position()"/>
      <xsl:variable name="own" as="xs:string?" select="@ref[matches(., '^https?://')]"/>
      <!-- the letters of a series are passages of one page -->
      <xsl:variable name="passage" as="xs:string?" select="$divisions[$at][$series]/@xml:id ! ('#' || .)"/>
      <correspDesc ref="{($own, $page)[1]}{$passage}" source="#{$edition-id}">
        <xsl:sequence select="('sent', 'received') ! f:action(., $all[$at])"/>
      </correspDesc>
    </xsl:for-each>
  </xsl:template>

  <!-- The format wants both actions, and in each somebody. -->
  <xsl:function name="f:action" as="element(correspAction)">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="letter" as="element(correspDesc)"/>
    <xsl:variable name="actions" as="element(correspAction)*" select="$letter/correspAction[@type = $type]"/>
    <xsl:variable name="who" as="element()*" select="$actions/(persName | orgName | name)[f:words(.)]"/>
    <correspAction type="{$type}">
      <xsl:for-each select="$who">
        <xsl:element name="{if (self::orgName) then 'orgName' else 'persName'}">
          <xsl:sequence select="f:address(.)"/>
          <xsl:text>{f:words(.)}</xsl:text>
        </xsl:element>
      </xsl:for-each>
      <xsl:if test="empty($who)"><persName>{$unknown}</persName></xsl:if>
      <xsl:for-each select="$actions/(placeName | settlement)[normalize-space()][1]">
        <placeName><xsl:sequence select="f:address(.)"/>{normalize-space()}</placeName>
      </xsl:for-each>
      <!-- one date, and only one that is told in figures; of certainties the format knows the low one -->
      <xsl:for-each select="($actions/date[@when | @from | @to | @notBefore | @notAfter])[1]">
        <date>
          <xsl:sequence select="@when, (@from, @to)[empty(current()/@when)], (@notBefore, @notAfter)[empty(current()/(@when | @from | @to))]"/>
          <xsl:sequence select="@cert[. = 'low']"/>
        </date>
      </xsl:for-each>
    </correspAction>
  </xsl:function>

  <!-- The words of a name; empty where the header says that nobody is known. -->
  <xsl:function name="f:words" as="xs:string?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="normalize-space($name)[.][not(empty($name/@ref) and lower-case(.) = ('unknown', '[unknown]', '?'))]"/>
  </xsl:function>

  <!-- The address in a register of authority, the first of several. -->
  <xsl:function name="f:address" as="attribute(ref)?">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="addresses" as="xs:string*" select="f:authority-addresses($name)"/>
    <xsl:if test="exists($addresses)">
      <xsl:attribute name="ref" select="$addresses[1]"/>
    </xsl:if>
  </xsl:function>

  <xsl:template name="index" as="document-node()">
    <xsl:document>
      <TEI>
        <teiHeader>
          <fileDesc>
            <titleStmt>
              <title>{$edition-title}</title>
              <xsl:for-each select="if (exists($edition-editors)) then $edition-editors else ($edition-publisher[.], $unknown)[1]">
                <editor>{.}</editor>
              </xsl:for-each>
            </titleStmt>
            <publicationStmt>
              <publisher>
                <ref target="{$site-url}">{($edition-publisher[.], $edition-title)[1]}</ref>
              </publisher>
              <idno type="url">{$address}</idno>
              <date when="{$today}"/>
              <availability>
                <licence target="{$licence-address}">{$licence}</licence>
              </availability>
            </publicationStmt>
            <sourceDesc>
              <bibl type="online" xml:id="{$edition-id}">
                <xsl:text>{string-join(($edition-editors, $edition-title), ', ')}. </xsl:text>
                <ref target="{$site-url}">{$site-url}</ref>
              </bibl>
            </sourceDesc>
          </fileDesc>
          <profileDesc>
            <xsl:sequence select="$letters"/>
          </profileDesc>
        </teiHeader>
        <text>
          <body>
            <p/>
          </body>
        </text>
      </TEI>
    </xsl:document>
  </xsl:template>

</xsl:stylesheet>
