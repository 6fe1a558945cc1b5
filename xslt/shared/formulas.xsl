<?xml version="1.0" encoding="UTF-8"?>
<!-- Formulas in a line of words, where an output has no other form: MathML as a/b, a^b, √(a). Typed functions, no output. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:f="urn:cajista:functions" xmlns:m="http://www.w3.org/1998/Math/MathML"
  exclude-result-prefixes="#all">

  <!-- The words of a formula, or of a part of one. -->
  <xsl:function name="f:formula" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="$part/(m:* except (m:annotation | m:annotation-xml))"/>
    <xsl:choose>
      <xsl:when test="empty($parts)">
        <xsl:sequence select="normalize-space($part)"/>
      </xsl:when>
      <xsl:when test="$part/self::m:mfrac">
        <xsl:sequence select="f:operand($parts[1]) || '/' || f:operand($parts[2])"/>
      </xsl:when>
      <xsl:when test="$part/(self::m:msup | self::m:mover)">
        <xsl:sequence select="f:operand($parts[1]) || '^' || f:operand($parts[2])"/>
      </xsl:when>
      <xsl:when test="$part/(self::m:msub | self::m:munder)">
        <xsl:sequence select="f:operand($parts[1]) || '_' || f:operand($parts[2])"/>
      </xsl:when>
      <xsl:when test="$part/(self::m:msubsup | self::m:munderover)">
        <xsl:sequence select="f:operand($parts[1]) || '_' || f:operand($parts[2]) || '^' || f:operand($parts[3])"/>
      </xsl:when>
      <xsl:when test="$part/self::m:msqrt">
        <xsl:sequence select="'√(' || string-join($parts ! f:formula(.)) || ')'"/>
      </xsl:when>
      <xsl:when test="$part/self::m:mroot">
        <xsl:sequence select="f:operand($parts[1]) || '^(1/' || f:formula($parts[2]) || ')'"/>
      </xsl:when>
      <xsl:when test="$part/(self::m:mtable | self::m:mtr)">
        <xsl:sequence select="'(' || string-join($parts ! f:formula(.), if ($part/self::m:mtr) then ', ' else '; ') || ')'"/>
      </xsl:when>
      <xsl:when test="$part/self::m:mfenced">
        <xsl:sequence select="($part/@open, '(')[1] || string-join($parts ! f:formula(.), ', ') || ($part/@close, ')')[1]"/>
      </xsl:when>
      <xsl:when test="$part/self::m:semantics">
        <xsl:sequence select="f:formula($parts[1])"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="string-join($parts ! f:formula(.))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A part of several signs in parentheses. -->
  <xsl:function name="f:operand" as="xs:string">
    <xsl:param name="part" as="element()?"/>
    <xsl:variable name="words" as="xs:string" select="string($part ! f:formula(.))"/>
    <xsl:sequence select="if (matches($words, '^(\p{L}|\d+([.,]\d+)?|\(.*\))$')) then $words else '(' || $words || ')'"/>
  </xsl:function>

</xsl:stylesheet>
