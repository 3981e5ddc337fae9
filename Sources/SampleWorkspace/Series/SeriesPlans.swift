/// The 50 stories, written so that every class of assessment is seen on 23 November 2026.
let seriesPlans: [SeriesPlan] =
  leadershipPlans + communicationPlans + fundingPlans + disciplinePlans + monitoringPlans
  + digitalPlans

private let quarters = [0.19, 0.44, 0.72, 1.0]

private let leadershipPlans = [
  SeriesPlan(
    code: "1.01", path: [(2021, 93), (2024, 96), (2025.5, 95), (2026.8, 99)], wobble: 1.5,
    basis: .stock(68), profile: quarters),
  SeriesPlan(
    code: "1.02", path: [(2021.25, 88), (2024, 95), (2026, 98.4), (2026.75, 99.7)], wobble: 0.2,
    basis: .flow(340)),
  SeriesPlan(
    code: "1.03",
    path: [(2021, 82), (2024, 91), (2025.5, 93), (2025.7, 90), (2026.83, 96.4)], wobble: 0.6,
    basis: .flow(860), newYearDip: 2.4, bacGiang: -1.5, spread: 3),
  // The merger doubled the work under way, and the heap has not been cleared since.
  SeriesPlan(
    code: "1.04", path: [(2021, 96), (2025.5, 44), (2025.6, 151), (2026.2, 128), (2026.83, 117)],
    wobble: 6),
  SeriesPlan(
    code: "1.05", path: [(2021, 24), (2025, 30), (2026, 31), (2027, 64)], wobble: 1,
    basis: .stock(115), profile: [0.55, 1]),
  SeriesPlan(
    code: "1.06", path: [(2021.5, 86), (2024, 91), (2026.5, 95.8)], wobble: 1.2,
    basis: .flow(140)),
  // Measured only since the new task-tracking software: too early to judge.
  SeriesPlan(
    code: "1.07", path: [(2026.58, 18.4), (2026.83, 17.2)], wobble: 0.3, basis: .flow(118)),
  SeriesPlan(
    code: "1.08", path: [(2022, 1), (2023, 2), (2024, 2), (2025, 4), (2026, 6)], wobble: 0),
]

private let communicationPlans = [
  SeriesPlan(
    code: "2.01", path: [(2021, 92), (2026, 98)], wobble: 2, basis: .stock(42),
    profile: quarters),
  SeriesPlan(
    code: "2.02", path: [(2021, 58), (2024, 82), (2025.5, 88), (2025.6, 94), (2026.83, 99)],
    wobble: 3, newYearDip: 17),
  SeriesPlan(
    code: "2.03", path: [(2021, 93), (2024, 96.5), (2025.6, 95.2), (2026.83, 96.6)], wobble: 0.3,
    basis: .stock(2158), spread: 2),
  SeriesPlan(
    code: "2.04", path: [(2022.6, 12.1), (2024, 14.2), (2025.8, 15.6), (2026.83, 16.4)],
    wobble: 0.12, isPublishedIndex: true),
  SeriesPlan(
    code: "2.05", path: [(2021, 78), (2023, 84), (2025.6, 83), (2026.83, 87.6)], wobble: 1.4,
    basis: .flow(420), newYearDip: 4, spread: 6),
  SeriesPlan(
    code: "2.06", path: [(2021.5, 0), (2022, 1)], wobble: 0),
  // Nobody reports it yet: the deviations say why.
  SeriesPlan(code: "2.07", path: [], wobble: 0),
]

private let fundingPlans = [
  SeriesPlan(
    code: "3.01", path: [(2022, 41.5), (2024, 55), (2025, 61), (2026, 118.4)], wobble: 1.5),
  SeriesPlan(
    code: "3.02", path: [(2021, 90), (2024, 93), (2025.5, 86), (2026.75, 84)], wobble: 2,
    basis: .stock(118), profile: [0.15, 0.4, 0.69, 1]),
  SeriesPlan(
    code: "3.03", path: [(2022, 0.8), (2025, 1.3), (2026, 1.9)], wobble: 0.05,
    basis: .stock(51_800)),
  SeriesPlan(
    code: "3.04", path: [(2021, 91), (2024, 94), (2025, 92), (2026, 93)], wobble: 1,
    basis: .stock(21_460),
    profile: [0.02, 0.06, 0.11, 0.17, 0.24, 0.31, 0.39, 0.48, 0.57, 0.68, 0.8, 1]),
  SeriesPlan(
    code: "3.05", path: [(2022, 11), (2025, 17), (2026, 18.6)], wobble: 0.3, basis: .stock(912)),
  // First counted for 2025, so that there is nothing yet to compare with.
  SeriesPlan(
    code: "3.06", path: [(2026, 87.5)], wobble: 0, basis: .stock(1460)),
  SeriesPlan(
    code: "3.07", path: [(2022, 0), (2025, 7.4), (2026, 11.6)], wobble: 0.1, basis: .stock(1486)),
  SeriesPlan(code: "3.08", path: [], wobble: 0),
]

private let disciplinePlans = [
  SeriesPlan(
    code: "4.01",
    path: [(2021, 91.5), (2024, 97.2), (2025.5, 98.6), (2025.9, 99.5), (2026.83, 99.3)],
    wobble: 0.2, basis: .flow(112_000), newYearDip: 0.6, bacGiang: -0.6, spread: 0.9),
  // The duty to apologise in writing is more and more forgotten.
  SeriesPlan(
    code: "4.02", path: [(2021, 56), (2023, 63), (2025.5, 58), (2026.83, 47)], wobble: 2.5,
    basis: .flow(640), spread: 9),
  SeriesPlan(
    code: "4.03", path: [(2021.25, 4), (2024, 9), (2025.5, 11), (2025.75, 5), (2026.75, 7)],
    wobble: 1),
  SeriesPlan(
    code: "4.04", path: [(2021.5, 21), (2025.5, 26), (2026, 47), (2026.5, 41)], wobble: 2),
  SeriesPlan(
    code: "4.05", path: [(2022, 82), (2025, 89), (2026, 89.6)], wobble: 0.4, basis: .stock(115)),
  SeriesPlan(
    code: "4.06", path: [(2022, 88), (2025, 95.8), (2026, 96.8)], wobble: 0.2,
    basis: .stock(5120)),
  SeriesPlan(
    code: "4.07", path: [(2021.25, 8), (2024, 17), (2026, 33), (2026.75, 41.5)], wobble: 0.5,
    basis: .stock(48_600)),
  SeriesPlan(
    code: "4.08", path: [(2023, 8), (2024, 16), (2025, 24), (2026, 38)], wobble: 0,
    basis: .stock(115)),
  SeriesPlan(
    code: "4.09", path: [(2022, 11), (2024, 17), (2025, 22), (2026, 46)], wobble: 1),
]

private let monitoringPlans = [
  SeriesPlan(
    code: "5.01", path: [(2022, 86.67), (2023, 87.2), (2025, 88.9), (2026, 89.64)], wobble: 0.1,
    isPublishedIndex: true),
  SeriesPlan(
    code: "5.02", path: [(2022, 32), (2023, 26), (2024, 21), (2025, 19), (2026, 14)], wobble: 0,
    isPublishedIndex: true),
  SeriesPlan(
    code: "5.03", path: [(2023, 81.2), (2024, 83.0), (2025, 84.1), (2026, 84.4)], wobble: 0.05,
    isPublishedIndex: true),
  SeriesPlan(
    code: "5.04", path: [(2021, 84), (2024, 89.5), (2025.6, 90.6), (2026.83, 93.6)], wobble: 0.5,
    basis: .flow(16_400), newYearDip: 1.3, bacGiang: -0.8, spread: 3),
  SeriesPlan(
    code: "5.05", path: [(2021.5, 72.4), (2024, 79), (2025.5, 81.6), (2026.5, 83.7)], wobble: 0.3,
    basis: .flow(3800), bacGiang: -1.2),
  SeriesPlan(
    code: "5.06",
    path: [(2021, 45.31), (2022, 44.9), (2023, 45.2), (2024, 45.7), (2025, 45.5), (2026, 45.12)],
    wobble: 0.05, isPublishedIndex: true),
  SeriesPlan(
    code: "5.07", path: [(2022, 69.45), (2023, 69.08), (2025, 67.9), (2026, 68.63)], wobble: 0.05,
    isPublishedIndex: true),
  SeriesPlan(
    code: "5.08", path: [(2022.6, 66), (2024, 81), (2025.8, 91.4), (2026, 92.7), (2026.83, 94.1)],
    wobble: 0.4,
    spread: 4.5, isPublishedIndex: true),
  SeriesPlan(
    code: "5.09", path: [(2021.25, 76), (2024, 91), (2025.75, 89), (2026.5, 98), (2026.75, 101)],
    wobble: 0.4, basis: .stock(118)),
]

private let digitalPlans = [
  SeriesPlan(
    code: "6.01", path: [(2021, 28), (2023, 61), (2025.5, 83), (2026, 88), (2026.83, 92.4)],
    wobble: 0.8, basis: .flow(118_000), bacGiang: -3, spread: 6),
  SeriesPlan(
    code: "6.02", path: [(2021.25, 62), (2024, 86), (2026, 97.7), (2026.75, 98.5)], wobble: 0.2,
    basis: .stock(2158)),
  SeriesPlan(
    code: "6.03", path: [(2021, 3), (2023, 38), (2025.5, 81), (2026, 86), (2026.83, 89.1)],
    wobble: 0.8, basis: .flow(41_000), bacGiang: -4, spread: 8),
  SeriesPlan(
    code: "6.04", path: [(2021, 24), (2023, 52), (2025.5, 81), (2026.83, 92.6)], wobble: 0.7,
    basis: .flow(109_000), bacGiang: -3, spread: 7),
  SeriesPlan(
    code: "6.05", path: [(2021.25, 5), (2023, 18), (2025.5, 47), (2026.75, 66)], wobble: 0.6,
    basis: .flow(352_000), bacGiang: -2, spread: 11),
  SeriesPlan(
    code: "6.06", path: [(2021.25, 81), (2025.25, 97.2), (2026.75, 98.9)], wobble: 0.2,
    basis: .flow(96_000), spread: 2),
  SeriesPlan(
    code: "6.07", path: [(2021.25, 58), (2025.25, 99.2), (2025.75, 94.8), (2026.75, 97.1)],
    wobble: 0.3, basis: .flow(240_000), spread: 4),
  SeriesPlan(
    code: "6.08", path: [(2022, 4), (2023, 7), (2024, 8), (2025, 9), (2026, 6)], wobble: 0,
    isPublishedIndex: true),
  SeriesPlan(
    code: "6.09", path: [(2021.25, 58), (2024, 83), (2026, 97), (2026.75, 98.6)], wobble: 0.3,
    basis: .stock(642)),
]
