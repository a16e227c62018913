package org.linli.member.dues;

/** By what the monthly dues of a member are found. */
public enum DuesKind {
  /** 按月领取工资 and whoever is treated alike (annual pay, self-employed): articles 1 to 4. */
  WAGE,
  /** 离退休干部、职工: article 5. */
  PENSION,
  /** 农民: an amount within bounds, article 6. */
  FARMER,
  /** 学生、下岗失业、依靠抚恤救济或领取低保: the smallest amount, article 6. */
  LEAST,
  /** 少交或免交: less, or nothing, as the level above approved; article 7. */
  DECIDED;

  /** A share of what somebody has a month. */
  public boolean hasBase() {
    return this == WAGE || this == PENSION;
  }

  /** The amount itself is stated. */
  public boolean isStated() {
    return this == FARMER || this == DECIDED;
  }
}
