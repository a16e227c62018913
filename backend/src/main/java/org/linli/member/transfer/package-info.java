/**
 * Letters that take a member from one branch to another, or out of the tree (组织关系转接): a handshake
 * of two sides. Until the other side has received the letter the member belongs to the branch that
 * sent it, counted there as under way, and nowhere else.
 */
package org.linli.member.transfer;
