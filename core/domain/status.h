#pragma once

#include "entities.h"
#include "progress.h"

#include <optional>

namespace farol::domain {

/// Where a student stands against the expected pace; the five are disjoint and add up to the turma.
enum class Status { Finished, OnTrack, Attention, Late, NoData };

inline constexpr Status allStatuses[] = {
    Status::Finished, Status::OnTrack, Status::Attention, Status::Late, Status::NoData};

/// Counts over the cells of one student in one photo, among the chosen courses.
struct CellCounts {
    int cells = 0; ///< all, sem acesso included
    int answered = 0; ///< valor + não iniciado
    int noAccess = 0;
    int finished = 0; ///< cells with 1000
    qint64 sumTenths = 0; ///< over the answered cells

    int expected() const { return cells - noAccess; }
    std::optional<Tenths> progress() const { return meanTenths(sumTenths, answered); }
    CellCounts& operator+=(const CellCounts& other);
    bool operator==(const CellCounts&) const = default;
};

/// The status by `domain.md`: finished before gap; NoData without answers or without expectation.
Status statusOf(const CellCounts& counts, std::optional<Tenths> expected, const Tolerance& tolerance);

/// "Parado": both of the last two gains exist and show no study, and the student has not finished.
bool isStalled(std::optional<Tenths> lastGain, std::optional<Tenths> gainBefore, Status status);

/// A gain over photos that lie `weeks` apart, per week.
struct Gain {
    Tenths tenths = 0; ///< per week, may be negative
    bool estimated = false; ///< more than one week lay between
};

/// Mean difference over the cells collected in both photos; nothing when there is no common cell.
std::optional<Gain> gainOf(qint64 differenceSum, int commonCells, qint64 weeks);

} // namespace farol::domain
