package org.linli.member;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.linli.member.path.MemberStatus;

/** What a list of members may be narrowed to; each is optional. */
public class MemberSearch {
  /** Only files kept by this branch, or below this unit. */
  @QueryParam("unitId")
  UUID unitId;

  /** Only those who stand so; files opened by mistake are listed when asked for alone. */
  @QueryParam("status")
  MemberStatus status;

  /** Only people with this text in their name, or whose pinyin or first letters begin so. */
  @QueryParam("q")
  @Size(max = 60)
  String q;
}
