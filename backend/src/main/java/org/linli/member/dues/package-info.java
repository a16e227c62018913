/**
 * Party dues (党费): what a member is to pay a month, what the branch has taken, and what is in
 * arrears. Whoever is under way by letter pays at the branch they still belong to. Source
 * throughout: 中共中央组织部《关于中国共产党党费收缴、使用和管理的规定》(2008).
 */
package org.linli.member.dues;
