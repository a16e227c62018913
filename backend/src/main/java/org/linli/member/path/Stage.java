package org.linli.member.path;

/** The five stages of the way. */
public enum Stage {
  /** 申请入党. */
  APPLICATION,
  /** 入党积极分子的确定和培养教育. */
  CULTIVATION,
  /** 发展对象的确定和考察. */
  EXAMINATION,
  /** 预备党员的接收. */
  ADMISSION,
  /** 预备党员的教育考察和转正. */
  PROBATION
}
