/*
 * The floor of the measurements: what ncurses itself costs for the same pictures.
 *
 * Usage: floor FRAME...    each a screen as `cchc render --format ansi` writes it.
 * Shows the first frame; Right or Down shows the next, any other key the one before, in turn; q
 * leaves. It computes nothing, so what the dashboard takes beyond it is the dashboard's own.
 */
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

enum { ROWS = 120, COLUMNS = 400, FRAMES = 32 };

struct frame {
  int rows;
  int length[ROWS];
  cchar_t cells[ROWS][COLUMNS];
};

struct pen {
  attr_t attributes;
  int foreground, background;
};

static struct frame *frames[FRAMES];

/* Reads 0, 1, 2, 4, 7, 30-37, 39, 40-47, 49, `38;5;N` and `48;5;N`: all that a frame of 256 colours
 * holds. */
static const char *read_style(const char *at, struct pen *pen) {
  int numbers[16] = {0}, count = 0;
  while (*at && *at != 'm') {
    numbers[count] = (int)strtol(at, (char **)&at, 10);
    if (count < 15) count++;
    if (*at == ';') at++;
  }
  for (int i = 0; i < (count ? count : 1); i++) {
    int number = numbers[i];
    switch (number) {
    case 0: *pen = (struct pen){0, -1, -1}; break;
    case 1: pen->attributes |= A_BOLD; break;
    case 2: pen->attributes |= A_DIM; break;
    case 4: pen->attributes |= A_UNDERLINE; break;
    case 7: pen->attributes |= A_REVERSE; break;
    case 38: pen->foreground = numbers[i + 2]; i += 2; break;
    case 48: pen->background = numbers[i + 2]; i += 2; break;
    case 39: pen->foreground = -1; break;
    case 49: pen->background = -1; break;
    default:
      if (number >= 30 && number < 38) pen->foreground = number - 30;
      if (number >= 40 && number < 48) pen->background = number - 40;
    }
  }
  return *at ? at + 1 : at;
}

static void put(struct frame *frame, int row, wchar_t glyph, const struct pen *pen) {
  int at = frame->length[row];
  wchar_t text[2] = {glyph, 0};
  if (at >= COLUMNS) return;
  int pair = alloc_pair(pen->foreground, pen->background);
  setcchar(&frame->cells[row][at], text, pen->attributes, 0, &pair);
  frame->length[row] = at + 1;
}

static struct frame *read_frame(const char *path) {
  static char line[1 << 16];
  struct frame *frame = calloc(1, sizeof *frame);
  FILE *file = fopen(path, "r");
  if (!frame || !file) return NULL;
  struct pen pen = {0, -1, -1};
  while (frame->rows < ROWS && fgets(line, sizeof line, file)) {
    for (const char *at = line; *at && *at != '\n';) {
      if (at[0] == '\033' && at[1] == '[') {
        at = read_style(at + 2, &pen);
        continue;
      }
      wchar_t glyph;
      int bytes = mbtowc(&glyph, at, MB_CUR_MAX);
      if (bytes <= 0) return NULL;
      put(frame, frame->rows, glyph, &pen);
      at += bytes;
    }
    frame->rows++;
  }
  fclose(file);
  return frame;
}

static void show(const struct frame *frame) {
  for (int row = 0; row < frame->rows; row++)
    mvadd_wchnstr(row, 0, frame->cells[row], frame->length[row]);
  refresh();
}

int main(int count, char **paths) {
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  nonl();
  curs_set(0);
  /* As in the dashboard, the cursor may stay where the last byte left it. */
  leaveok(stdscr, TRUE);
  start_color();
  use_default_colors();
  int known = 0;
  for (int i = 1; i < count && known < FRAMES; i++)
    if ((frames[known] = read_frame(paths[i]))) known++;
  if (!known) {
    endwin();
    fprintf(stderr, "floor: no frame could be read\n");
    return 65;
  }
  for (int at = 0, key = 0; key != 'q';) {
    show(frames[at]);
    key = getch();
    at = (at + (key == KEY_RIGHT || key == KEY_DOWN ? 1 : known - 1)) % known;
  }
  endwin();
  return 0;
}
