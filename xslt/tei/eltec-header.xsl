<?xml version="1.0" encoding="UTF-8"?>
<!-- The header of ELTeC: what its statistics need of a text. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:t="http://www.tei-c.org/ns/1.0"
  xmlns:e="http://distantreading.net/eltec/ns"
  xmlns="http://www.tei-c.org/ns/1.0" xpath-default-namespace="http://www.tei-c.org/ns/1.0"
  exclude-result-prefixes="#all">

  <xsl:function name="f:eltec-header" as="element(t:teiHeader)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="words" as="xs:integer" select="count(tokenize(string-join($tei/text//text()[not(ancestor::note)], ' '))[matches(., '\w')])"/>
    <teiHeader>
      <fileDesc>
        <titleStmt>
          <xsl:sequence select="f:plain-titles($tei), f:plain-authors($tei), f:plain-responsible($tei)"/>
        </titleStmt>
        <extent>
          <measure unit="words"><xsl:value-of select="$words"/></measure>
          <xsl:if test="exists($tei/text//pb)">
            <measure unit="pages"><xsl:value-of select="count($tei/text//pb)"/></measure>
          </xsl:if>
        </extent>
        <xsl:sequence select="f:eltec-publication($tei)"/>
        <sourceDesc>
          <xsl:for-each select="f:plain-sources($tei)">
            <bibl type="printSource"><xsl:sequence select="node()"/></bibl>
          </xsl:for-each>
        </sourceDesc>
      </fileDesc>
      <encodingDesc n="eltec-1">
        <p/>
      </encodingDesc>
      <profileDesc>
        <langUsage>
          <language ident="{f:language-of($tei, $tei/text[1], $language)}"/>
        </langUsage>
        <textDesc>
          <e:authorGender key="{f:gender($tei)}"/>
          <e:size key="{if ($words ge 100000) then 'long' else if ($words ge 50000) then 'medium' else 'short'}"/>
          <e:canonicity key="unspecified"/>
          <e:timeSlot key="{f:time-slot($tei)}"/>
        </textDesc>
      </profileDesc>
      <revisionDesc>
        <change when="{$today}">ELTeC, level 1</change>
      </revisionDesc>
    </teiHeader>
  </xsl:function>

  <xsl:function name="f:eltec-publication" as="element(t:publicationStmt)">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="said" as="element(t:publicationStmt)" select="f:plain-publication($tei)"/>
    <publicationStmt>
      <xsl:sequence select="$said/publisher"/>
      <distributor><xsl:value-of select="$said/publisher"/></distributor>
      <xsl:choose>
        <xsl:when test="exists($said/date)">
          <xsl:sequence select="$said/date[1]"/>
        </xsl:when>
        <xsl:otherwise>
          <date when="{$today}"><xsl:value-of select="$today"/></date>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:variable name="licence" as="element(t:licence)?" select="$said/availability[1]/licence"/>
      <availability>
        <licence target="{($licence/@target[normalize-space()], '#')[1]}">
          <p><xsl:value-of select="$licence"/></p>
        </licence>
      </availability>
      <xsl:for-each select="$said/idno[matches(., '^https?://\S+$')]">
        <ref target="{.}"/>
      </xsl:for-each>
    </publicationStmt>
  </xsl:function>

  <!-- M, F; U where the register of persons does not tell. -->
  <xsl:function name="f:gender" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="sexes" as="xs:string*" select="
        $tei/teiHeader/fileDesc/titleStmt/author ! f:ids(@ref) ! key('id', ., root($tei))/(@sex, sex/(@value, .)[1]) ! upper-case(normalize-space())"/>
    <xsl:variable name="known" as="xs:string*" select="distinct-values($sexes ! (if (. = ('M', '1', 'MALE')) then 'M' else if (. = ('F', '2', 'FEMALE')) then 'F' else ()))"/>
    <xsl:sequence select="if (count($known) = 1) then $known else if (count($known) gt 1) then 'X' else 'U'"/>
  </xsl:function>

  <!-- The span of twenty years of the first publication; the nearest for a text from before 1840 or after 1920, the last where nothing is
       known. -->
  <xsl:function name="f:time-slot" as="xs:string">
    <xsl:param name="tei" as="element(TEI)"/>
    <xsl:variable name="dates" as="xs:string*" select="
        ($tei/teiHeader/profileDesc/(creation//date, correspDesc/correspAction[@type = 'sent']/date), $tei/teiHeader/fileDesc/sourceDesc//date)
          ! (@when, @from, @notBefore)[1] ! string()"/>
    <xsl:variable name="year" as="xs:integer" select="($dates[matches(., '^\d{4}')] ! xs:integer(substring(., 1, 4)), 1920)[1]"/>
    <xsl:sequence select="if ($year lt 1860) then 'T1' else if ($year lt 1880) then 'T2' else if ($year lt 1900) then 'T3' else 'T4'"/>
  </xsl:function>

</xsl:stylesheet>
