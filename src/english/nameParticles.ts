/** Small words inside personal names ("Ludwig van der Berg", "Aisha bint Omar"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  `af al ap ben bin bint da das de degli dei del della dello den der di do dos du e el ibn la le ní nic o te ten ter van vom von y zu`.split(
    /\s+/,
  ),
)
