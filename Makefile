# cchc: what a newcomer types. `make run` and `make test` need only Swift, git and a Debian with root or sudo.
PREFIX ?= /usr/local
SWIFT_BUILD_FLAGS := -c release --static-swift-stdlib
RELEASE = $(shell swift build $(SWIFT_BUILD_FLAGS) --show-bin-path)
DEBUG = $(shell swift build --show-bin-path)
SHARE = $(DESTDIR)$(PREFIX)/share/cchc
# Root needs no sudo, and a container may have none.
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: run build test lint install bench bench-micro bench-baseline bench-build bench-data bench-deps sample faults simulate archives deps test-deps faults-deps

run: build
	@"$(RELEASE)/cchc" --demo

build: deps archives
	swift build $(SWIFT_BUILD_FLAGS) --product cchc

# Where the linker looks first (see Package.swift); without an archive it takes the shared library.
archives:
	@mkdir -p .build/archives
	@found=$$(clang -print-file-name=libstdc++.a); [ ! -e "$$found" ] || ln -sf "$$found" .build/archives/

# ncursesw is the one library of the system that we link.
deps:
	@[ -e /usr/include/ncurses.h ] || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy libncurses-dev; }

# The pseudo-terminal tests run the program in terminals that ncurses-base alone does not describe, inside
# tmux and GNU screen, under strace, and, where root runs them, behind a server of their own; nobody else needs one.
TEST_PACKAGES := ncurses-term strace tmux screen $(shell [ "$$(id -u)" != 0 ] || echo openssh-server openssh-client)
test-deps: deps
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || { \
	  $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy --no-install-recommends $(TEST_PACKAGES); }

test: test-deps
	swift build
	swift test

# Fails or kills the program at every system call of a save, and has eight processes write at once.
# It takes minutes, so that `make test` tries the same against a disk in memory.
faults: faults-deps
	swift build
	@"$(DEBUG)/cchc-faults" faults "$(DEBUG)/cchc"
	@"$(DEBUG)/cchc-faults" writers "$(DEBUG)/cchc" 8 500

# Ten years of 118 agencies and their machines: a quarter of an hour and 9 GB of scratch space with all
# 50 values a month. `make test` does the same for a few machines.
VALUES := 50
simulate: deps
	swift build $(SWIFT_BUILD_FLAGS) --product cchc-simulate
	@"$(RELEASE)/cchc-simulate" --values $(VALUES)

# strace makes system calls fail.
faults-deps: deps
	@command -v strace >/dev/null || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy strace; }

lint:
	swift format lint --strict --recursive Package.swift Sources Tests Benchmarks

install: build
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(SHARE)/SampleData" "$(SHARE)/Themes" "$(DESTDIR)$(PREFIX)/share/man/man1"
	install -m 755 "$(RELEASE)/cchc" "$(DESTDIR)$(PREFIX)/bin/cchc"
	cp -R SampleData/bac-ninh SampleData/giao-ban.yaml "$(SHARE)/SampleData/"
	install -m 644 Themes/*.yaml "$(SHARE)/Themes/"
	install -m 644 Documentation/cchc.1 "$(DESTDIR)$(PREFIX)/share/man/man1/cchc.1"

# Makes the sample workspace again from its sources; the same seed gives the same bytes.
sample:
	rm -rf .build/sample
	swift run cchc-sample --output .build/sample --seed 55 --as-of 2026-11-23
	cp -R .build/sample/. SampleData/bac-ninh

# Measures the dashboard beside a C program that only draws, at ten years of data and beside other
# programs; a missed aim is said and is no failure. PARTS="starts keys" measures only those.
BENCH = "$(RELEASE)/cchc-bench" "$(RELEASE)" Benchmarks SampleData/bac-ninh .build/bench
bench: bench-build bench-data
	@$(BENCH) $(PARTS)

# Only what pieces of work execute, beside Benchmarks/baseline.json: a minute.
bench-micro: bench-build
	@$(BENCH) micro

# What they execute now is what they are compared with from now on.
bench-baseline: bench-build
	@$(BENCH) baseline

bench-build: build
	swift build $(SWIFT_BUILD_FLAGS) --product cchc-bench
	swift build $(SWIFT_BUILD_FLAGS) --product cchc-micro
	$(MAKE) -C Benchmarks

# Ten years of every agency, and seven times as much for the table of growth: 800 MB, made once.
bench-data: .build/bench/large .build/bench/huge

.build/bench/%:
	swift build $(SWIFT_BUILD_FLAGS) --product cchc-sample
	rm -rf $@.new
	mkdir -p $(@D)
	"$(RELEASE)/cchc-sample" --scale $* --output $@.new --seed 55
	mv $@.new $@

# What the measurements compare with or count by, where it is not there; nobody else needs any of it.
RIVALS := visidata textual pandas orjson
bench-deps: deps
	@command -v valgrind >/dev/null || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy valgrind; }
	@python3 -m venv .build/bench-venv 2>/dev/null || { \
	  $(SUDO) apt-get update -q && $(SUDO) apt-get install -qy python3-venv && python3 -m venv .build/bench-venv; }
	.build/bench-venv/bin/pip install -q $(RIVALS)
