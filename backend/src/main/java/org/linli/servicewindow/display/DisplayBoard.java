package org.linli.servicewindow.display;

import org.linli.servicewindow.board.BoardView;

/**
 * What a display shows at one moment.
 *
 * @param board the hall's board, cut down to its selection
 */
public record DisplayBoard(DisplayView display, BoardView board) {}
